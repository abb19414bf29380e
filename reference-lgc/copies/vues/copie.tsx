import type { Child } from 'hono/jsx'
import { heureLue, jourDe } from '../../vues/heures.ts'
import { type Cadre, Page } from '../../vues/page.tsx'
import type { Copie } from '../depot.ts'

interface Props {
  cadre: Cadre
  bandeau: Child
  copie: Copie
}

/** Une copie ouverte : l'image, ou de quoi ouvrir le PDF ; l'accès est tracé quand elle sort. */
export function PageCopie({ cadre, bandeau, copie }: Props) {
  const liste = `/patients/${copie.patientId}/copies`
  const adresse = `${liste}/${copie.id}`
  const image = copie.type !== 'application/pdf'
  return (
    <Page cadre={cadre} titre={`Copie n° ${copie.id}`} rubrique="patients" bandeau={bandeau}>
      <p class="fil">
        <a href={liste}>Copies de titres d'identité</a>
      </p>
      <div class="titre-page">
        <h1>
          Copie n° {copie.id} : {copie.titre.toLowerCase()}
        </h1>
        <div class="actions">
          <a class="bouton" href={`${adresse}/fichier`} download>
            Télécharger
          </a>
        </div>
      </div>
      <p class="secondaire">
        Déposée le {jourDe(copie.deposeeLe)} à {heureLue(copie.deposeeLe)} par {copie.deposeePar}.
        Chaque ouverture est inscrite au journal des accès, avec votre nom.
      </p>
      {image ? (
        <section class="carte" aria-label="Image de la copie">
          <img
            class="copie-image"
            src={`${adresse}/image`}
            alt={`Copie du titre : ${copie.titre.toLowerCase()}`}
          />
        </section>
      ) : (
        <p>Cette copie est un PDF : téléchargez-la pour la lire.</p>
      )}
      <form method="post" action={`${adresse}/supprimer`} class="actions">
        <button type="submit" class="bouton bouton-grave">
          Supprimer la copie
        </button>
      </form>
    </Page>
  )
}
