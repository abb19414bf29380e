import type { Child } from 'hono/jsx'
import { heureLue, jourDe } from '../../vues/heures.ts'
import { type Cadre, Page } from '../../vues/page.tsx'
import { nommer } from '../domaine.ts'
import type { MessageRecu } from '../reception/message-recu.ts'
import { Resultats } from './resultats.tsx'

interface Props {
  cadre: Cadre
  bandeau: Child
  patientId: number
  donnees: readonly MessageRecu[]
  medecin: boolean
}

/** Ce que les partenaires ont envoyé et qui est bien à ce patient. */
export function PageDonneesDossier({ cadre, bandeau, patientId, donnees, medecin }: Props) {
  return (
    <Page cadre={cadre} titre="Données reçues" rubrique="patients" bandeau={bandeau}>
      <p class="fil">
        <a href={`/patients/${patientId}`}>Fiche d'identité</a>
      </p>
      <h1>Données reçues</h1>
      {donnees.length === 0 ? (
        <section class="carte etat-vide" aria-label="Liste">
          <h2>Aucune donnée reçue</h2>
          <p>Les résultats rattachés à ce patient paraîtront ici.</p>
        </section>
      ) : (
        donnees.map((message) => <Carte message={message} medecin={medecin} />)
      )}
    </Page>
  )
}

function Carte({ message, medecin }: { message: MessageRecu; medecin: boolean }) {
  const { donnee } = message
  return (
    <article class="carte pile" aria-label={donnee?.titre}>
      <h2>{donnee?.titre}</h2>
      <p class="secondaire">
        Reçue de {nommer(message.emetteur)} le {jourDe(message.recuLe)} à {heureLue(message.recuLe)}
        , rattachée par {message.traitePar}.
      </p>
      {donnee && medecin && <Resultats donnee={donnee} />}
    </article>
  )
}
