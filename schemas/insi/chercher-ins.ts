import type { ElementXml } from '../xml/types.ts'
import { cleMatricule } from './cle-matricule.ts'
import { OID_INS } from './oid.ts'

/** Une trace de l'INS là où elle n'a pas à être. */
export interface TraceIns {
  quoi: 'matricule' | 'oid'
  valeur: string
  /** Chemin de l'élément et attribut, ou « texte ». */
  lieu: string
}

/** Le matricule peut être groupé : une espace, un point ou un tiret au plus entre deux signes. */
const MATRICULE =
  /(?<![\dA-Za-z.])[1278](?:[\s.-]?\d){5}[\s.-]?(?:[\dAB])(?:[\s.-]?\d){8}(?![\dA-Za-z])/g
/** Matricules d'INS, anciennes INS-C et INS-A comprises (ins.md §7 [V], dmp.md §6 [V]). */
const OIDS = [...Object.keys(OID_INS), '1.2.250.1.213.1.4.1', '1.2.250.1.213.1.4.2']

const compact = (texte: string) => texte.replace(/[\s.-]/g, '')

/** Un nombre de quinze signes n'est un matricule que si sa clé est juste. */
function matriculesBienFormes(texte: string): string[] {
  return (texte.match(MATRICULE) ?? [])
    .map(compact)
    .filter((m) => cleMatricule(m.slice(0, 13)) === m.slice(13))
}

/** Le matricule connu du patient, même sans sa clé et sous n'importe quel groupement. */
function matriculesConnus(texte: string, connus: readonly string[]): string[] {
  const nu = compact(texte)
  return connus.filter((connu) => nu.includes(compact(connu).slice(0, 13)))
}

const borne = (oid: string) =>
  new RegExp(`(?<![\\d.])${oid.replaceAll('.', '\\.')}(?![\\d]|\\.\\d)`)

/**
 * Les matricules INS et les OID d'INS d'un texte : le matricule connu du patient sous toute forme,
 * et tout autre dont la clé est juste (règle 28, ins.md §7 [V]).
 */
export function chercherInsTexte(
  texte: string,
  connus: readonly string[],
  lieu: string,
): readonly TraceIns[] {
  const matricules = [...matriculesConnus(texte, connus), ...matriculesBienFormes(texte)]
  const oids = OIDS.filter((oid) => borne(oid).test(texte))
  return [
    ...[...new Set(matricules)].map((valeur) => ({ quoi: 'matricule', valeur, lieu }) as const),
    ...oids.map((valeur) => ({ quoi: 'oid', valeur, lieu }) as const),
  ]
}

/** La même recherche dans chaque texte et chaque attribut d'un arbre XML. */
export function chercherInsXml(
  element: ElementXml,
  connus: readonly string[],
  parent = '',
): readonly TraceIns[] {
  const ici = `${parent}/${element.nom}`
  return [
    ...chercherInsTexte(element.texte, connus, ici),
    ...element.attributs.flatMap((a) =>
      chercherInsTexte(a.valeur, connus, `${ici}/@${a.nom}, ligne ${element.ligne}`),
    ),
    ...element.enfants.flatMap((enfant) => chercherInsXml(enfant, connus, ici)),
  ]
}
