import type { Child } from 'hono/jsx'
import type { MatriculeGarde } from '../../insi/matricules-recus.ts'
import { MatriculesRecus } from '../../insi/vues/matricules.tsx'
import type { Mutations } from '../../mutations/interrupteur.ts'
import type { Patient } from '../../patients/identite.ts'
import { Chronologie } from '../../vues/chronologie.tsx'
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
      <Chronologie
        nom="Historique"
        legende="Historique, du plus récent au plus ancien"
        lignes={evenements}
        colonnes={[
          { titre: 'Auteur', dire: ({ auteur }) => auteur, compact: true },
          { titre: 'Type', dire: (evenement) => typeDe(evenement, mutations) },
          {
            titre: 'Détail',
            dire: (evenement) => (
              <ul class="detail">
                {phrasesDe(evenement, mutations).map((phrase) => (
                  <li>{phrase}</li>
                ))}
              </ul>
            ),
          },
        ]}
      />
      <MatriculesRecus recus={props.matricules} ins={patient.ins} />
    </Page>
  )
}
