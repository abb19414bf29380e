import { StatutIdentite } from '../../vues/statut.tsx'
import { ATTRIBUTS, type Patient } from '../identite.ts'
import { dateAffichee } from '../saisie/dates.ts'

/** Nom, prénom, date, sexe, statut et attributs (EXI ID 17) ; le nom ouvre la fiche. */
export function TableauPatients({ patients }: { patients: readonly Patient[] }) {
  return (
    <section class="tableau" tabindex={0} aria-label="Patients trouvés">
      <table>
        <caption class="invisible">Patients trouvés, triés par nom de naissance</caption>
        <thead>
          <tr>
            <th scope="col" aria-sort="ascending">
              Nom de naissance
            </th>
            <th scope="col">Premier prénom de naissance</th>
            <th scope="col">Date de naissance</th>
            <th scope="col">Sexe</th>
            <th scope="col">Nom et prénom utilisés</th>
            <th scope="col">Statut</th>
            <th scope="col">Attributs</th>
          </tr>
        </thead>
        <tbody>
          {patients.map((patient) => (
            <Ligne patient={patient} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Ligne({ patient }: { patient: Patient }) {
  const { identite } = patient
  return (
    <tr>
      <th scope="row">
        <a
          href={`/patients/${patient.id}`}
          aria-label={`${identite.nomNaissance} ${identite.premierPrenom}`}
        >
          {identite.nomNaissance}
        </a>
      </th>
      <td>{identite.premierPrenom}</td>
      <td class="compact">
        {dateAffichee(identite.dateNaissance)}
        {identite.dateIncertaine !== '' && <span class="precision"> incertaine</span>}
      </td>
      <td>{identite.sexe}</td>
      <td>{[identite.nomUtilise, identite.prenomUtilise].join(' ').trim()}</td>
      <td class="compact">
        <StatutIdentite statut={patient.statut} />
      </td>
      <td>
        {ATTRIBUTS.filter((a) => patient.attributs[a]).map((attribut) => (
          <span class="attribut">{attribut}</span>
        ))}
      </td>
    </tr>
  )
}
