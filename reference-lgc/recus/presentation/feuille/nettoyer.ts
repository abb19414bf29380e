import type { DocumentFragment, Element, Node } from '@xmldom/xmldom'
import { estElement } from './feuille-lue.ts'

/** Ce qui s'affiche sans rien faire. */
const ADMIS = new Set(
  `a abbr address article aside b big blockquote br caption center cite code col colgroup dd del dfn
  div dl dt em fieldset figcaption figure font footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd label
  legend li main mark ol p pre s samp section small span strong sub summary details sup table tbody td
  tfoot th thead tr tt u ul var`.split(/\s+/),
)
/** Retirés avec leur contenu : du code, pas du texte. */
const SUPPRIMES = new Set(
  'script noscript template object embed applet iframe frame frameset svg math audio video canvas head title'.split(
    ' ',
  ),
)
const VIDES = new Set(['br', 'hr', 'img', 'col'])
const ATTRIBUTS = new Set(
  `abbr align bgcolor border cellpadding cellspacing class color cols colspan dir face headers height
  id lang noshade nowrap rowspan rules scope size span start summary style title valign width`.split(
    /\s+/,
  ),
)

const echapper = (texte: string): string =>
  texte.replace(
    /[&<>"]/g,
    (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] ?? c,
  )

/** Un style ne va rien chercher et ne calcule rien ; au moindre doute il est retiré. */
const styleSur = (css: string): boolean =>
  !/url\s*\(|@import|expression|behavior|javascript|\\|</i.test(css)

const IMAGE = /^data:image\/(?:png|jpeg|gif);base64,[A-Za-z0-9+/=\s]+$/

function attributsDe(e: Element): string {
  const gardes: string[] = []
  for (const { name, value } of Array.from(e.attributes)) {
    const nom = name.toLowerCase()
    const admis =
      (ATTRIBUTS.has(nom) && (nom !== 'style' || styleSur(value))) ||
      (nom === 'href' && e.localName === 'a' && /^#[\w.-]*$/.test(value)) ||
      (nom === 'name' && e.localName === 'a') ||
      (e.localName === 'img' && (nom === 'alt' || (nom === 'src' && IMAGE.test(value))))
    if (admis) gardes.push(` ${nom}="${echapper(value)}"`)
  }
  return gardes.join('')
}

/** Le corps en HTML inerte, et les feuilles CSS qui l'accompagnent. */
function rendre(noeud: Node, styles: string[]): string {
  if (noeud.nodeType === 3 || noeud.nodeType === 4) return echapper(noeud.nodeValue ?? '')
  if (noeud.nodeType !== 11 && !estElement(noeud)) return ''
  const nom = estElement(noeud) ? (noeud.localName ?? '').toLowerCase() : ''
  if (nom === 'style') {
    const css = noeud.textContent ?? ''
    if (styleSur(css)) styles.push(css)
    return ''
  }
  if (nom === 'head') {
    for (const enfant of Array.from(noeud.childNodes))
      if (estElement(enfant) && enfant.localName === 'style') rendre(enfant, styles)
    return ''
  }
  if (SUPPRIMES.has(nom)) return ''
  const contenu = Array.from(noeud.childNodes)
    .map((enfant) => rendre(enfant, styles))
    .join('')
  if (!estElement(noeud) || !ADMIS.has(nom)) return contenu
  // Un titre vide n'annonce rien, un en-tête vide ne nomme rien, une image se nomme.
  if (/^h[1-6]$/.test(nom) && contenu.trim() === '') return ''
  if (nom === 'th' && contenu.trim() === '') return `<td${attributsDe(noeud)}></td>`
  if (nom === 'img' && !noeud.hasAttribute('alt'))
    return `<img alt="Image du document"${attributsDe(noeud)}>`
  return VIDES.has(nom)
    ? `<${nom}${attributsDe(noeud)}>`
    : `<${nom}${attributsDe(noeud)}>${contenu}</${nom}>`
}

/** Une page qui ne peut que s'afficher ; le cadre et les en-têtes l'isolent encore. */
export function nettoyer(fragment: DocumentFragment): string {
  const styles: string[] = []
  const corps = rendre(fragment, styles)
  return [
    '<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Document</title>',
    ...styles.map((css) => `<style>${css}</style>`),
    `</head><body>${corps}</body></html>`,
  ].join('')
}
