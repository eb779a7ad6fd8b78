/** Mimics: tags of user pools, by ARN. Gap: no quota on their number. */
import type {
  ListTagsForResourceRequest,
  TagResourceRequest,
  UntagResourceRequest,
} from '@aws-sdk/client-cognito-identity-provider';
import type { Context } from '../service';
import { poolOf } from './not-found';
import { anywhere, type Checked } from './rows';
import type { Pool } from './state';

/** `arn:aws:cognito-idp:eu-west-1:123456789012:userpool/eu-west-1_abc` */
const poolByArn = (arn: string, context: Context): Pool =>
  poolOf(arn.slice(arn.lastIndexOf('/') + 1), context);

function tag({ ResourceArn, Tags }: Checked<TagResourceRequest>, context: Context): object {
  Object.assign(poolByArn(ResourceArn, context).tags, Tags);
  return {};
}

function untag({ ResourceArn, TagKeys }: Checked<UntagResourceRequest>, context: Context): object {
  const { tags } = poolByArn(ResourceArn, context);
  for (const key of TagKeys) delete tags[key];
  return {};
}

const list = ({ ResourceArn }: Checked<ListTagsForResourceRequest>, context: Context): object => ({
  Tags: { ...poolByArn(ResourceArn, context).tags },
});

export const TAG_OPERATIONS = {
  TagResource: anywhere<TagResourceRequest>(tag),
  UntagResource: anywhere<UntagResourceRequest>(untag),
  ListTagsForResource: anywhere<ListTagsForResourceRequest>(list),
};
