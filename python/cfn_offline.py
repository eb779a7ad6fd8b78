"""The CloudFormation CLI, with a local AWS in the place of the real one.

`cfn test` asks STS for the account id, at an https address that it works out itself; no setting changes that.
So this sends every service that the CLI looks up to AWS_ENDPOINT_URL, then runs the CLI as it is:

    AWS_ENDPOINT_URL=http://127.0.0.1:4566 .venv/bin/python python/cfn_offline.py test --endpoint …

What the tests check is untouched. Credentials and a Region still have to be set, any will do.
"""

import os
import sys

from rpdk.core import boto_helpers, cli


def local_endpoint(_service, _region):
    return os.environ["AWS_ENDPOINT_URL"]


if __name__ == "__main__":
    if "AWS_ENDPOINT_URL" not in os.environ:
        sys.exit("error: AWS_ENDPOINT_URL has to name the local AWS, as http://127.0.0.1:4566")
    # Fails loudly where a new version of the CLI looks endpoints up in another way.
    getattr(boto_helpers, "get_service_endpoint")
    boto_helpers.get_service_endpoint = local_endpoint
    cli.main()
