import { type Document, type Element, parseXmlDocument, serializeToWellFormedString } from 'slimdom'

/** Un tirage qui se rejoue : même graine, mêmes fautes. */
function tirage(graine: number): () => number {
  let etat = graine
  return () => {
    etat = (etat * 1_103_515_245 + 12_345) % 2_147_483_648
    return etat / 2_147_483_648
  }
}

const VALEURS = ['', 'XX', 'UNK', '-12', '20241399', 'a b', '2.16.840.1.113883.6.1'] as const
const AJOUTS = ['nullFlavor', 'use', 'unit', 'value', 'code', 'extension', 'qualifier'] as const

type Faute = (
  element: Element,
  parent: Element,
  choisir: <T>(liste: readonly T[]) => T | undefined,
) => void

const attributsDe = (element: Element) =>
  element.attributes.filter(({ name }) => !name.startsWith('xmlns'))

const FAUTES: readonly Faute[] = [
  (element, parent) => parent.removeChild(element),
  (element, parent) => parent.insertBefore(element.cloneNode(true), element),
  (element, _parent, choisir) => {
    const attribut = choisir(attributsDe(element))
    if (attribut !== undefined) element.removeAttributeNode(attribut)
  },
  (element, _parent, choisir) => {
    const attribut = choisir(attributsDe(element))
    if (attribut !== undefined) attribut.value = choisir([...VALEURS, `${attribut.value}1`]) ?? ''
  },
  (element, _parent, choisir) =>
    element.setAttribute(choisir(AJOUTS) ?? 'code', choisir(VALEURS) ?? ''),
  (element) => {
    for (const enfant of element.childNodes) if (enfant.nodeType === 3) element.removeChild(enfant)
  },
]

/** Le même document, `nombre` fautes en plus, tirées au hasard : un élément ôté, doublé, un code faussé… */
export function abimer(texte: string, graine: number, nombre: number): string {
  const hasard = tirage(graine)
  const choisir = <T>(liste: readonly T[]): T | undefined =>
    liste[Math.floor(hasard() * liste.length)]
  const document: Document = parseXmlDocument(texte.replace(/^\uFEFF/, ''))
  for (let i = 0; i < nombre; i += 1) {
    const element = choisir(document.getElementsByTagName('*'))
    const parent = element?.parentElement
    if (element && parent) choisir(FAUTES)?.(element, parent, choisir)
  }
  return serializeToWellFormedString(document)
}
