import { allowedAudiencesValues } from "graph-profile";
import { validators } from "graph-profile/validators";
import { CreateForm, useBodyForm } from "./create-form.tsx";
import { CheckboxesField, TextField } from "./fields.tsx";

export function WebAccountForm() {
  const form = useBodyForm(validators.createMyWebAccount.request);
  return (
    <CreateForm name="web account" form={form} create={(client, call) => client.createMyWebAccount(call)}>
      <TextField form={form} name="userId" label="User name" />
      <TextField form={form} name="webUrl" label="Address of your page" type="url" />
      <TextField form={form} name="service.name" label="Service" />
      <TextField form={form} name="service.webUrl" label="Address of the service" type="url" />
      <TextField form={form} name="statusMessage" label="Status message" />
      <TextField form={form} name="description" label="Description" rows={3} />
      <CheckboxesField
        form={form}
        name="allowedAudiences"
        label="Visible to"
        values={allowedAudiencesValues}
        as="string"
      />
    </CreateForm>
  );
}
