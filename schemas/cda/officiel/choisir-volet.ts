import { attribut, descendre, enfant, enfants } from '../../xml/parcourir.ts'
import type { ElementXml } from '../../xml/types.ts'
import { RACINE_VOLETS, VOLET_TELEMEDECINE_N1, VOLETS } from './volets.ts'

const CDA = 'urn:hl7-org:v3'

/** Ce que le document annonce, et ce que l'outil officiel en dit. */
export interface ChoixVolet {
  /** Nom du schematron de volet, `null` quand aucun ne s'applique. */
  nom: string | null
  /** Remarques sur ce choix, de celles que l'outil officiel donne en avertissement. */
  remarques: readonly { regle: string; message: string; remede: string }[]
}

const REMEDE =
  'Vérifier les templateId de la racine du document : racine, et version dans extension.'

/** Le volet d'un document, d'après ses `templateId` (racine et extension) ; `connus` : les noms importés. */
export function choisirVolet(document: ElementXml, connus: ReadonlySet<string>): ChoixVolet {
  const n1 = descendre(document, CDA, ['component', 'nonXMLBody']) !== null
  const annonces = enfants(document, CDA, 'templateId').flatMap((id) => {
    const racine = attribut(id, 'root') ?? ''
    if (!racine.startsWith(RACINE_VOLETS)) return []
    return [
      { suffixe: racine.slice(RACINE_VOLETS.length), extension: attribut(id, 'extension') ?? '' },
    ]
  })
  const memes = VOLETS.filter(([suffixe]) => annonces.some((a) => a.suffixe === suffixe))
  const exact = memes
    .filter(([suffixe, extension]) =>
      annonces.some((a) => a.suffixe === suffixe && a.extension === extension),
    )
    .at(-1)
  const type = enfant(document, CDA, 'code')
  if (n1 && type !== null && attribut(type, 'code') === VOLET_TELEMEDECINE_N1.code) {
    return { nom: VOLET_TELEMEDECINE_N1.nom, remarques: [] }
  }
  const nom = exact?.[2] ?? memes.at(-1)?.[2] ?? null
  const remarques: ChoixVolet['remarques'][number][] = []
  if (exact === undefined && nom !== null) {
    const recent = plusRecent(
      nom,
      annonces.map((a) => a.extension),
      connus,
    )
    const message = `La version du volet n’est pas connue ; le schematron le plus proche est appliqué : ${recent}.`
    return { nom: recent, remarques: [{ regle: 'volet.version', message, remede: REMEDE }] }
  }
  if (nom === null && !n1) {
    const message =
      'Aucun templateId de volet reconnu : seuls les contrôles génériques sont appliqués.'
    remarques.push({ regle: 'volet.inconnu', message, remede: REMEDE })
  }
  if (nom !== null && n1) {
    const message = 'Ce document de niveau 1 porte un templateId de volet.'
    const remede = 'Un N1 ne porte que ses trois templateId génériques : ôter celui du volet.'
    remarques.push({ regle: 'volet.n1', message, remede })
  }
  return { nom, remarques }
}

/** Une version plus récente que nos tables, mais présente dans l'import : `VSM_2026.01` pour `2026.01`. */
function plusRecent(
  nom: string,
  extensions: readonly string[],
  connus: ReadonlySet<string>,
): string {
  const souche = nom.replace(/_[^_]*$/, '')
  return extensions.map((e) => `${souche}_${e}`).find((n) => connus.has(n)) ?? nom
}
