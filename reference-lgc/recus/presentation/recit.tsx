import type { Element, Node } from '@xmldom/xmldom'
import type { Child } from 'hono/jsx'
import { attribut, suivre, V3 } from '../cda/arbre.ts'
import { lireMedia, type Media } from '../cda/corps.ts'
import { adresseSure, classesDe, etendue } from './styles-recit.ts'

/** L'adresse d'où le logiciel sert chaque image du document, par l'ID que le récit désigne. */
export type Images = ReadonlyMap<string, string>

/**
 * Le récit d'une section, transformé par nous : seuls les éléments connus deviennent du HTML, tout
 * le texte est échappé, rien ne vient du réseau (cda.md §17.6).
 */
export const Recit = ({ texte, images }: { texte: Element; images: Images }) => (
  <div class="recit">{enfants(texte, images)}</div>
)

const ELEMENT = 1
const TEXTE = [3, 4]

const enfants = (parent: Element, images: Images): Child[] =>
  Array.from(parent.childNodes).map((noeud) => rendre(noeud, images))

function rendre(noeud: Node, images: Images): Child {
  if (TEXTE.includes(noeud.nodeType)) return noeud.nodeValue ?? ''
  if (noeud.nodeType !== ELEMENT) return null
  return rendreElement(noeud as Element, images)
}

/** Les blancs entre cellules ne sont pas du contenu. */
const sansBlancs = (parent: Element, images: Images): Child[] =>
  Array.from(parent.childNodes)
    .filter((n) => n.nodeType === ELEMENT)
    .map((n) => rendre(n, images))

function rendreElement(e: Element, images: Images): Child {
  const partie = ligneOuCellule(e, images)
  if (partie !== undefined) return partie
  const classe = classesDe(attribut(e, 'styleCode'))
  const contenu = enfants(e, images)
  switch (e.localName) {
    case 'paragraph':
      return <div class={`recit-paragraphe ${classe ?? ''}`.trim()}>{contenu}</div>
    case 'content':
      return attribut(e, 'revised') === 'delete' ? (
        <del>{contenu}</del>
      ) : (
        <span class={classe}>{contenu}</span>
      )
    case 'br':
      return <br />
    case 'sub':
      return <sub>{contenu}</sub>
    case 'sup':
      return <sup>{contenu}</sup>
    case 'footnote':
      return <span class="secondaire"> ({contenu})</span>
    case 'footnoteRef':
      return null
    case 'linkHtml':
      return <Lien href={attribut(e, 'href')}>{contenu}</Lien>
    case 'renderMultiMedia':
      return <Image e={e} images={images} />
    case 'list':
      return <Liste e={e} images={images} />
    case 'table':
      return <Table e={e} images={images} />
    case 'caption':
      return <div class="recit-gras">{contenu}</div>
    default:
      return <>{contenu}</>
  }
}

function Lien({ href, children }: { href: string; children?: Child }) {
  const sure = adresseSure(href)
  if (!sure) return <>{children}</>
  return (
    <a href={sure} target="_blank" rel="noopener noreferrer nofollow">
      {children}
      <span class="invisible"> (nouvel onglet)</span>
    </a>
  )
}

const directs = (parent: Element, nom: string): Element[] => suivre(parent, nom)

function Liste({ e, images }: { e: Element; images: Images }) {
  const items = directs(e, 'item').map((item) => <li>{enfants(item, images)}</li>)
  const titre = directs(e, 'caption')[0]
  return (
    <>
      {titre && <div class="recit-gras">{enfants(titre, images)}</div>}
      {attribut(e, 'listType') === 'ordered' ? <ol>{items}</ol> : <ul>{items}</ul>}
    </>
  )
}

function Table({ e, images }: { e: Element; images: Images }) {
  const [titre] = directs(e, 'caption')
  const parties = ['thead', 'tbody', 'tfoot'].flatMap((nom) => directs(e, nom))
  return (
    <div class="recit-table">
      <table>
        {titre && <caption>{enfants(titre, images)}</caption>}
        {parties.map((partie) => {
          const lignes = sansBlancs(partie, images)
          if (partie.localName === 'thead') return <thead>{lignes}</thead>
          return partie.localName === 'tfoot' ? <tfoot>{lignes}</tfoot> : <tbody>{lignes}</tbody>
        })}
      </table>
    </div>
  )
}

/** Les parties d'une table, `undefined` pour tout autre élément. */
function ligneOuCellule(e: Element, images: Images): Child | undefined {
  const fusion = {
    colspan: etendue(attribut(e, 'colspan')),
    rowspan: etendue(attribut(e, 'rowspan')),
  }
  const classe = classesDe(attribut(e, 'styleCode'))
  if (e.localName === 'tr') return <tr>{sansBlancs(e, images)}</tr>
  if (e.localName === 'td')
    return (
      <td {...fusion} class={classe}>
        {enfants(e, images)}
      </td>
    )
  // Un en-tête vide ne nomme rien : c'est une case.
  if (e.localName === 'th')
    return (e.textContent ?? '').trim() === '' ? (
      <td {...fusion} />
    ) : (
      <th {...fusion} class={classe}>
        {enfants(e, images)}
      </th>
    )
  return undefined
}

/** Une image du document lui-même, jamais une adresse ; un PDF a sa propre vue. */
function Image({ e, images }: { e: Element; images: Images }) {
  const adresse = images.get(attribut(e, 'referencedObject').replace(/^#/, ''))
  return adresse ? <img src={adresse} alt="Figure du document" /> : null
}

const observations = (corps: Element): Element[] =>
  Array.from(corps.getElementsByTagNameNS(V3, 'observationMedia'))

/** Les images JPEG et PNG d'un document, servies une par une sous `adresse`. */
export const imagesDe = (corps: Element, adresse: string): Images =>
  new Map(
    observations(corps).flatMap((m, rang): [string, string][] =>
      imageDeRang(corps, rang) ? [[attribut(m, 'ID'), `${adresse}/images/${rang}`]] : [],
    ),
  )

/** L'image de ce rang, si c'en est une. */
export function imageDeRang(corps: Element, rang: number): Media | null {
  const media = observations(corps)[rang]
  const lu = media ? lireMedia(suivre(media, 'value')[0] ?? null) : null
  return lu?.nature === 'jpeg' || lu?.nature === 'png' ? lu : null
}
