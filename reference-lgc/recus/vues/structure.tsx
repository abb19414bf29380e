import type { Element } from '@xmldom/xmldom'
import { Message } from '../../vues/message.tsx'
import type { Media } from '../cda/corps.ts'
import { DocumentStructure } from '../presentation/document-structure.tsx'
import type { Presentation } from '../presentation/presentation.ts'

interface Props {
  id: number
  corps: Element
  presentation: Presentation
  /** Titres des fichiers joints au document. */
  pieces: readonly string[]
}

/** Le document structuré, avec la feuille de l'émetteur ou celle du cabinet (BIO.06). */
export function VueStructure({ id, corps, presentation, pieces }: Props) {
  return (
    <div class="pile">
      <Style id={id} presentation={presentation} />
      {presentation.genre === 'jointe' ? (
        <iframe
          class="cadre-inerte"
          src={`/recus/${id}/presentation`}
          sandbox="allow-scripts"
          title="Document avec la feuille de style de l’émetteur"
        />
      ) : (
        <div class="carte">
          <DocumentStructure corps={corps} adresse={`/recus/${id}`} />
        </div>
      )}
      {pieces.length > 0 && <Pieces id={id} pieces={pieces} />}
    </div>
  )
}

/** Quel style est appliqué, et comment en changer. */
function Style({ id, presentation }: Pick<Props, 'id' | 'presentation'>) {
  const adresse = `/recus/${id}?vue=structure`
  if (presentation.genre === 'jointe')
    return (
      <p class="style-applique">
        Feuille de style appliquée : <strong>celle de l’émetteur</strong>, sans script ni réseau.{' '}
        <a href={`${adresse}&style=cabinet`}>Voir avec le style du logiciel</a>
      </p>
    )
  return (
    <>
      <p class="style-applique">
        Feuille de style appliquée : <strong>celle du logiciel</strong>.{' '}
        {presentation.feuille ? (
          <a href={`${adresse}&style=jointe`}>Voir avec la feuille de style de l’émetteur</a>
        ) : (
          'L’émetteur n’en a pas joint.'
        )}
      </p>
      {presentation.echec && (
        <Message genre="attention">
          <p>La feuille de style de l’émetteur n’est pas appliquée. {presentation.echec}</p>
        </Message>
      )}
    </>
  )
}

const Pieces = ({ id, pieces }: { id: number; pieces: readonly string[] }) => (
  <section class="carte carte-dense" aria-labelledby="titre-pieces">
    <h3 id="titre-pieces">Fichiers joints au document</h3>
    <ul class="liste">
      {pieces.map((titre, rang) => (
        <li>
          <a href={`/recus/${id}/pieces/${rang}`} download>
            {titre || `Pièce ${rang + 1}`}
          </a>
        </li>
      ))}
    </ul>
  </section>
)

/** Un corps qui n'est ni PDF ni structuré : une image, un texte, ou rien de lisible. */
export function VueFichier({ id, media }: { id: number; media: Media | null }) {
  if (!media)
    return (
      <Message genre="attention">
        <p>Ce document n’a pas de contenu que le logiciel sache montrer.</p>
      </Message>
    )
  if (media.nature === 'texte')
    return <pre class="message-brut">{new TextDecoder().decode(media.octets)}</pre>
  return (
    <p>
      Ce document encapsule un fichier d’un autre genre que PDF :{' '}
      <a href={`/recus/${id}/fichier`} download>
        télécharger le fichier
      </a>
      .
    </p>
  )
}
