import type { TestAws } from './support';

export const NOT_FOUND = {
  name: 'ResourceNotFoundException',
  message: "Secrets Manager can't find the specified secret.",
  status: 400,
};

/** The calls about the one secret that most tests of Secrets Manager need. */
export const appSecret = (aws: TestAws) => ({
  create: (Name = 'app/secret', SecretString: string | undefined = 'one') =>
    aws.secrets.createSecret({ Name, SecretString }),
  get: (SecretId = 'app/secret') => aws.secrets.getSecretValue({ SecretId }),
  describeIt: (SecretId = 'app/secret') => aws.secrets.describeSecret({ SecretId }),
});
