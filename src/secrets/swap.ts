import { bodyOf } from './body';
import { tokenOf } from './deliver';
import type { SwapPlan } from './plan';
import { moveStage } from './stages';
import type { SecretState } from './state';
import type { StoredSecret } from './stored-secret';
import type { SecretWork } from './work';

/** Makes what was current before so again. Under another Version it is stored anew: the labels are the stages'. */
export async function swap(
  work: SecretWork,
  { current }: SecretState,
  stored: StoredSecret,
  { to, version }: SwapPlan,
): Promise<void> {
  if (to.body?.rotation_version === version)
    return moveStage(work, stored, 'AWSCURRENT', current?.versionId, to.versionId);
  const { client_secret, client_secret_id } = to.body ?? {};
  await work.secrets.put({
    SecretId: stored.arn,
    SecretString: JSON.stringify(
      bodyOf(work, { client_secret, client_secret_id, rotation_version: version }),
    ),
    VersionStages: ['AWSCURRENT'],
    ClientRequestToken: tokenOf(to.versionId, current?.versionId ?? '', version ?? ''),
  });
}
