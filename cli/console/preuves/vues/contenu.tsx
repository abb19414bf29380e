import { Defile } from '../../../../reports/rapport-html/defile.tsx'
import { octets } from '../../../../reports/rapport-html/textes.ts'
import { Message } from '../../vues/message.tsx'
import type { Contenu } from '../contenu/types.ts'

const PAGES_MAX = 60

/** Le texte d'un fichier, toujours échappé : rien de ce qu'il dit n'est exécuté. */
export const TexteBrut = ({ nom, texte }: { nom: string; texte: string }) => (
  <Defile nom={nom}>
    <pre class="texte-brut">{texte}</pre>
  </Defile>
)

interface PropsImage {
  adresse: string
  texte: string
  /** Une image que l'on ne voit pas d'emblée se charge quand on y arrive. */
  differee?: boolean
}

/** Place tenue par une image qui n'est pas encore là : celle d'un écran (interface.md). */
const PLACE = { loading: 'lazy', width: '1280', height: '800' } as const

const PREMIERE = { fetchpriority: 'high' } as const

/** Une image : ajustée, ou à sa taille ; le script y ajoute les pas intermédiaires. */
export const Image = ({ adresse, texte, differee }: PropsImage) => (
  <figure class="visionneuse" data-visionneuse>
    <p class="actions visionneuse-commandes" hidden>
      <button type="button" class="bouton bouton-discret" data-zoom="moins">
        Réduire
      </button>
      <button type="button" class="bouton bouton-discret" data-zoom="plus">
        Agrandir
      </button>
      <button type="button" class="bouton bouton-discret" data-zoom="ajuster" aria-pressed="true">
        Ajuster
      </button>
      <span class="secondaire" role="status" data-echelle />
    </p>
    <Defile nom={texte}>
      <a href={adresse}>
        <img src={adresse} alt={texte} decoding="async" {...(differee ? PLACE : PREMIERE)} />
      </a>
    </Defile>
  </figure>
)

const Segment = ({ segment }: { segment: string }) => {
  const [nom = '', ...reste] = segment.split('|')
  return (
    <li>
      <strong>{nom}</strong>
      {reste.length > 0 && `|${reste.join('|')}`}
    </li>
  )
}

const Archive = ({ entrees }: Extract<Contenu, { genre: 'archive' }>) => (
  <>
    <div class="tableau">
      <table>
        <caption>Contenu de l’archive</caption>
        <thead>
          <tr>
            <th scope="col">Fichier</th>
            <th scope="col" class="nombre">
              Taille
            </th>
          </tr>
        </thead>
        <tbody>
          {entrees.map(({ nom, taille }) => (
            <tr>
              <th scope="row">
                <samp>{nom}</samp>
              </th>
              <td class="nombre">{octets(taille)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
    {entrees.map(({ nom, texte }) =>
      texte === null ? null : (
        <details>
          <summary>{nom}</summary>
          <TexteBrut nom={nom} texte={texte} />
        </details>
      ),
    )}
  </>
)

interface PropsContenu {
  nom: string
  contenu: Contenu
  /** Adresse du fichier, pour une image ou un film. */
  adresse: string
  page(rang: number): string
}

/** Le contenu d'une preuve, selon ce qu'elle est vraiment. */
export const ContenuMontre = ({ nom, contenu, adresse, page }: PropsContenu) => {
  switch (contenu.genre) {
    case 'image':
      return <Image adresse={adresse} texte={`Preuve ${nom}`} />
    case 'video':
      // biome-ignore lint/a11y/useMediaCaption: un écran filmé n'a pas de paroles à sous-titrer
      return <video class="preuve-film" src={adresse} controls aria-label={`Preuve ${nom}`} />
    case 'pdf':
      return (
        <>
          {Array.from({ length: Math.min(contenu.pages, PAGES_MAX) }, (_, rang) => (
            <img
              class="preuve-page"
              src={page(rang)}
              alt={`Page ${rang + 1} sur ${contenu.pages}`}
              loading={rang === 0 ? 'eager' : 'lazy'}
              width="909"
              height="1286"
            />
          ))}
          {contenu.pages > PAGES_MAX && (
            <p>Les pages suivantes se lisent dans le fichier, à télécharger.</p>
          )}
        </>
      )
    case 'xml':
      return <TexteBrut nom="Contenu XML" texte={contenu.texte} />
    case 'texte':
      return <TexteBrut nom="Contenu" texte={contenu.texte} />
    case 'hl7':
      return (
        <ol class="texte-brut preuve-segments" aria-label="Segments HL7">
          {contenu.segments.map((segment) => (
            <Segment segment={segment} />
          ))}
        </ol>
      )
    case 'archive':
      return <Archive {...contenu} />
    case 'discordant':
      return (
        <>
          <Message genre="erreur">
            <p>
              Ce fichier dit être {contenu.annonce}, son contenu ne l’est pas : il n’est pas ouvert.
              Remplacez-le.
            </p>
          </Message>
          {contenu.texte !== null && <TexteBrut nom="Contenu, en texte" texte={contenu.texte} />}
        </>
      )
    case 'illisible':
      return (
        <Message genre="attention">
          <p>Ce fichier ne se montre pas ici : {contenu.raison}.</p>
        </Message>
      )
  }
}
