import { allowedAudiencesValues } from "graph-profile";
import { validators } from "graph-profile/validators";
import { CreateForm, useBodyForm } from "./create-form.tsx";
import { CheckboxesField, DateField, TextField } from "./fields.tsx";

export function CertificationForm() {
  const form = useBodyForm(validators.createMyCertification.request);
  return (
    <CreateForm name="certification" form={form} create={(client, call) => client.createMyCertification(call)}>
      <TextField form={form} name="displayName" label="Title" />
      <TextField form={form} name="issuingAuthority" label="Issuing authority" />
      <TextField form={form} name="issuingCompany" label="Issuing company" />
      <TextField form={form} name="certificationId" label="Certificate number" />
      <DateField form={form} name="issuedDate" label="Issued on" />
      <DateField form={form} name="startDate" label="Valid from" />
      <DateField form={form} name="endDate" label="Valid until" />
      <TextField form={form} name="webUrl" label="Web address" type="url" />
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
