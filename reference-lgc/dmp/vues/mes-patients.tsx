import { Message } from '../../vues/message.tsx'
import { type Cadre, Page } from '../../vues/page.tsx'
import type { PatientDmp } from '../client/lister-patients.ts'
import type { Travail } from '../consultation/travaux.ts'

/** Un dossier autorisé, et le patient du cabinet qui lui correspond. */
export interface PatientAutorise extends PatientDmp {
  /** `null` quand le cabinet ne suit pas ce patient. */
  patientId: number | null
}

interface Props {
  cadre: Cadre
  lecture: Travail<unknown> | null
  patients: readonly PatientAutorise[]
}

/** Les patients qui autorisent ce professionnel à consulter leur DMP (TD0.4). */
export function PageMesPatients({ cadre, lecture, patients }: Props) {
  return (
    <Page cadre={cadre} titre="Mes patients au DMP" rubrique="patients">
      <h1>Mes patients au DMP</h1>
      <form method="post" action="/dmp/patients" class="actions">
        <button type="submit" class="bouton">
          {lecture ? 'Demander de nouveau' : 'Demander la liste au DMP'}
        </button>
      </form>
      {lecture?.genre === 'en-cours' && (
        <Message genre="information">
          <p>
            Le DMP est interrogé. Continuez votre travail. <a href="/dmp/patients">Relire</a>
          </p>
        </Message>
      )}
      {lecture?.genre === 'echec' && (
        <Message genre="attention">
          <p>{lecture.echec.message}</p>
        </Message>
      )}
      {lecture?.genre === 'fini' &&
        (patients.length === 0 ? (
          <section class="carte etat-vide" aria-label="Patients">
            <h2>Aucun patient</h2>
            <p>Aucun dossier du DMP ne vous est ouvert depuis six mois.</p>
          </section>
        ) : (
          <Tableau patients={patients} />
        ))}
    </Page>
  )
}

const Tableau = ({ patients }: Pick<Props, 'patients'>) => (
  <section class="tableau" tabindex={0} aria-label="Mes patients au DMP">
    <table>
      <caption class="invisible">Dossiers du DMP qui vous sont ouverts</caption>
      <thead>
        <tr>
          <th scope="col">Patient</th>
          <th scope="col">Médecin traitant</th>
        </tr>
      </thead>
      <tbody>
        {patients.map((p) => (
          <tr>
            <th scope="row">
              {p.patientId === null ? (
                'Patient non suivi au cabinet'
              ) : (
                <a href={`/patients/${p.patientId}/dmp`}>
                  {p.nom} {p.prenom}
                </a>
              )}
            </th>
            <td>{p.medecinTraitant ? 'Oui' : 'Non'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </section>
)
