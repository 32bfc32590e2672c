import {
  allowedAudiencesValues,
  type ProjectParticipationCreate,
  personRelationshipValues,
  physicalAddressTypeValues,
  projectParticipationCollaborationTagsValues,
} from "graph-profile";
import { validators } from "graph-profile/validators";
import { type UseFormReturn, useFieldArray } from "react-hook-form";
import { CreateForm, useBodyForm } from "./create-form.tsx";
import { CheckboxesField, DateField, ListField, NumberField, SelectField, TextField } from "./fields.tsx";

export function ProjectForm() {
  const form = useBodyForm(validators.createMyProject.request);
  return (
    <CreateForm name="project" form={form} create={(client, call) => client.createMyProject(call)}>
      <TextField form={form} name="displayName" label="Name of the project" />
      <ListField form={form} name="categories" label="Categories, one on each line" />
      <CheckboxesField
        form={form}
        name="collaborationTags"
        label="You offer or seek"
        values={projectParticipationCollaborationTagsValues}
        as="list"
      />
      <CheckboxesField
        form={form}
        name="allowedAudiences"
        label="Visible to"
        values={allowedAudiencesValues}
        as="string"
      />
      <fieldset>
        <legend>Client</legend>
        <TextField form={form} name="client.displayName" label="Company" />
        <TextField form={form} name="client.webUrl" label="Home page" type="url" />
        <SelectField
          form={form}
          name="client.address.type"
          label="Kind of address"
          values={physicalAddressTypeValues}
        />
        <TextField form={form} name="client.address.street" label="Street and number" />
        <TextField form={form} name="client.address.city" label="City" />
        <TextField form={form} name="client.address.countryOrRegion" label="Country or region" />
      </fieldset>
      <fieldset>
        <legend>Your role</legend>
        <TextField form={form} name="detail.jobTitle" label="Title" />
        <NumberField form={form} name="detail.layer" label="Layer in the company" />
        <DateField form={form} name="detail.startMonthYear" label="From" />
        <DateField form={form} name="detail.endMonthYear" label="To" />
        <TextField form={form} name="detail.summary" label="Summary" rows={3} />
      </fieldset>
      <Colleagues form={form} />
    </CreateForm>
  );
}

/** A list of people. One without any value is invalid. */
function Colleagues({ form }: { form: UseFormReturn<ProjectParticipationCreate> }) {
  const { fields, append, remove } = useFieldArray({ control: form.control, name: "colleagues" });
  const isEmpty = (index: number) => Boolean(form.getFieldState(`colleagues.${index}`, form.formState).error?.message);
  return (
    <fieldset>
      <legend>Colleagues</legend>
      {fields.map(({ id }, index) => (
        <fieldset key={id} tabIndex={-1} aria-invalid={isEmpty(index)}>
          <legend>{`Colleague ${index + 1}${isEmpty(index) ? ": fill this in or remove it" : ""}`}</legend>
          <TextField form={form} name={`colleagues.${index}.displayName`} label="Name" />
          <SelectField
            form={form}
            name={`colleagues.${index}.relationship`}
            label="Relationship to you"
            values={personRelationshipValues}
          />
          <button type="button" onClick={() => remove(index)}>{`Remove colleague ${index + 1}`}</button>
        </fieldset>
      ))}
      <button type="button" onClick={() => append({})}>
        Add a colleague
      </button>
    </fieldset>
  );
}
