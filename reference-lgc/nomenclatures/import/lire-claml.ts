import { XMLParser } from 'fast-xml-parser'
import { FichierRefuse } from './lu.ts'

/**
 * ClaML (norme EN 14463) : une liste plate de `Class`, rangées par `SuperClass`, libellé dans le `Rubric`
 * de genre `preferred` [V : décrit par sa DTD et lu par plusieurs logiciels publics].
 */
export const estClaml = (texte: string): boolean => /<ClaML[\s>]/.test(texte.slice(0, 20_000))

/** Aucune entité n'est développée : une DTD ne lit ni ne gonfle rien. */
const lecteur = () =>
  new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '',
    processEntities: false,
    parseTagValue: false,
    parseAttributeValue: false,
    // Un libellé a ses renvois et ses fragments : il se lit d'un bloc, balises ôtées.
    stopNodes: ['*.Label'],
    isArray: (nom) =>
      nom === 'Class' || nom === 'Rubric' || nom === 'SuperClass' || nom === 'Label',
  })

const ENTITES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
}

const texteNu = (brut: string): string =>
  brut
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(amp|lt|gt|quot|apos);/g, (_, nom: string) => ENTITES[nom] ?? '')
    .replace(/&#(\d{1,6});/g, (_, point: string) => String.fromCodePoint(Number(point) % 0x110000))

type Noeud = Readonly<Record<string, unknown>>

const noeuds = (valeur: unknown): readonly Noeud[] =>
  Array.isArray(valeur) ? valeur.filter((n) => typeof n === 'object' && n !== null) : []

const attribut = (noeud: Noeud | undefined, nom: string): string => {
  const valeur = noeud?.[nom]
  return typeof valeur === 'string' ? valeur : ''
}

function libelleDe(classe: Noeud): string {
  const prefere = noeuds(classe.Rubric).find((rubrique) => rubrique.kind === 'preferred')
  const [premier] = Array.isArray(prefere?.Label) ? (prefere.Label as unknown[]) : []
  if (typeof premier === 'string') return texteNu(premier)
  return texteNu(attribut(premier as Noeud | undefined, '#text'))
}

export function lireClaml(texte: string): { code: string; libelle: string; parent: string }[] {
  const lu = (() => {
    try {
      return lecteur().parse(texte) as { ClaML?: Noeud }
    } catch {
      throw new FichierRefuse(
        'Ce fichier ClaML n’est pas un XML bien formé : téléchargez-le de nouveau.',
      )
    }
  })()
  return noeuds(lu.ClaML?.Class).map((classe) => ({
    code: attribut(classe, 'code'),
    libelle: libelleDe(classe),
    parent: attribut(noeuds(classe.SuperClass)[0], 'code'),
  }))
}
