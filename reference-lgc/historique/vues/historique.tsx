import type { Child } from 'hono/jsx'
import type { MatriculeGarde } from '../../insi/matricules-recus.ts'
import { MatriculesRecus } from '../../insi/vues/matricules.tsx'
import type { Mutations } from '../../mutations/interrupteur.ts'
import type { Patient } from '../../patients/identite.ts'
import { heureDe, jourDe } from '../../vues/heures.ts'
import { type Cadre, Page } from '../../vues/page.tsx'
import type { EvenementIdentite } from '../historique.ts'
import { phrasesDe, typeDe } from '../phrases.ts'

interface Props {
  cadre: Cadre
  bandeau: Child
  patient: Patient
  evenements: readonly EvenementIdentite[]
  matricules: readonly MatriculeGarde[]
  mutations: Mutations
}

/** Date, heure, auteur, type et détail de chaque changement (règle 21 du guide INS). */
export function PageHistorique(props: Props) {
  const { cadre, bandeau, patient, evenements, mutations } = props
  return (
    <Page cadre={cadre} titre="Historique de l'identité" rubrique="patients" bandeau={bandeau}>
      <p class="fil">
        <a href={`/patients/${patient.id}`}>Fiche d'identité</a>
      </p>
      <div class="titre-page">
        <h1>Historique de l'identité</h1>
        {cadre.reglages && (
          <div class="actions">
            <a class="bouton bouton-discret" href={`/reglages/journal-acces?patient=${patient.id}`}>
              Accès à ce dossier
            </a>
            <a class="bouton bouton-discret" href={`/reglages/journal-insi?patient=${patient.id}`}>
              Appels INSi de ce dossier
            </a>
          </div>
        )}
      </div>
      <section class="tableau" tabindex={0} aria-label="Historique">
        <table>
          <caption class="invisible">Historique, du plus récent au plus ancien</caption>
          <thead>
            <tr>
              <th scope="col" aria-sort="descending">
                Date
              </th>
              <th scope="col">Heure</th>
              <th scope="col">Auteur</th>
              <th scope="col">Type</th>
              <th scope="col">Détail</th>
            </tr>
          </thead>
          <tbody>
            {evenements.map((evenement) => (
              <tr>
                <td class="compact">{jourDe(evenement.le)}</td>
                <td class="compact">{heureDe(evenement.le)}</td>
                <td class="compact">{evenement.auteur}</td>
                <td>{typeDe(evenement, mutations)}</td>
                <td>
                  <ul class="detail">
                    {phrasesDe(evenement, mutations).map((phrase) => (
                      <li>{phrase}</li>
                    ))}
                  </ul>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <MatriculesRecus recus={props.matricules} ins={patient.ins} />
    </Page>
  )
}
