import { checkProperties } from './check-properties';
import { HandlerDriver, type HandlerSettings } from './handler-driver';
import { propertiesOf, schemaAt, type RegistrySchema } from './schema';
import type { ResourceType } from './type';

/** A resource type of the CloudFormation registry, whose handlers run behind the Lambda endpoint. */
export function registryType(schema: RegistrySchema, settings: HandlerSettings): ResourceType {
  const driver = new HandlerDriver(schema, settings);
  const createOnly = propertiesOf(schema.createOnlyProperties);
  const readOnly = propertiesOf(schema.readOnlyProperties);
  return {
    name: schema.typeName,
    attributes: Object.keys(schema.properties),
    createOnly: createOnly.filter((name) => !readOnly.includes(name)),
    writeOnly: propertiesOf(schema.writeOnlyProperties),
    check: (declared) => checkProperties(schema, declared),
    physicalId: (model) => driver.physicalId(model),
    create: (operation) => driver.mutate('CREATE', operation, operation.desired),
    update: (operation) =>
      driver.mutate('UPDATE', operation, driver.withIdentifier(operation.desired, operation)),
    remove: async (operation) => {
      await driver.run('DELETE', operation, driver.withIdentifier(operation.desired, operation));
    },
    read: (model, logicalId) => driver.read(model, logicalId),
    isSet: (path) => schemaAt(schema, path)?.insertionOrder === false,
  };
}
