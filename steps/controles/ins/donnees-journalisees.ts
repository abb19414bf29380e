import type { Constat } from '../../../reports/campagne/types.ts'
import type { ChampAffiche, ChampIdentite } from '../../pilotes/contrat.ts'
import type { AppelInsi } from '../../services/appels-insi.ts'
import { controler, normaliser } from '../controle.ts'
import { ecrituresDe, estSexe } from './ecritures.ts'
import { nomme } from './mots-des-champs.ts'

const compact = (texte: string) => texte.replace(/\s/g, '')
const ANCIEN = /ancien|anterieur|precedent|historique/
const OU = 'journal des appels à INSi, détail du dernier appel'
const SOURCE = 'guide INS, règle 39 ; INS.41 [V]'

/** Ce que le journal montre, sans les anciens matricules. */
const actuels = (champs: readonly ChampAffiche[]) =>
  champs.filter((c) => !ANCIEN.test(normaliser(c.libelle)))

/** INS.41 : le code retour de l'appel est gardé avec ses données. */
export function codeGarde(champs: readonly ChampAffiche[], appel: AppelInsi | undefined): Constat {
  const code = champs.find((c) => /\bcode\b/.test(normaliser(c.libelle)))?.valeur ?? ''
  return controler({
    id: 'ins.journal-code-garde',
    conforme: appel?.code !== undefined && code.includes(appel.code ?? '?'),
    attendu: `code ${appel?.code ?? '00'}`,
    observe: code,
    ou: OU,
    action: 'Garder au journal le code retour de chaque récupération.',
    source: SOURCE,
  })
}

/** INS.41 : le matricule actif et son OID, que l'appel a rendus. */
export function matriculeGarde(
  champs: readonly ChampAffiche[],
  appel: AppelInsi | undefined,
): Constat {
  const { NumIdentifiant = '?', Cle = '', OID = '?' } = appel?.recu ?? {}
  const textes = actuels(champs).map((c) => compact(c.valeur))
  const manques = [`${NumIdentifiant}${Cle}`, OID].filter((v) => !textes.some((t) => t.includes(v)))
  return controler({
    id: 'ins.journal-matricule',
    conforme: appel !== undefined && manques.length === 0,
    attendu: `matricule ${NumIdentifiant}${Cle} et OID ${OID}`,
    observe: manques.length === 0 ? 'les deux au journal' : `absent : ${manques.join(', ')}`,
    ou: OU,
    action: 'Garder au journal, pour un code 00, le matricule rendu et son OID.',
    source: SOURCE,
  })
}

/** Où chaque trait rendu se lit, quel que soit le libellé exact. */
const TRAITS: readonly [string, ChampIdentite][] = [
  ['NomNaissance', 'nomNaissance'],
  ['ListePrenom', 'prenomsNaissance'],
  ['DateNaissance', 'dateNaissance'],
  ['Sexe', 'sexe'],
  ['LieuNaissance', 'lieuNaissance'],
]

/** Une date ou un sexe s'écrit de plusieurs façons ; une précision peut suivre la valeur. */
const dit = (lu: string, champ: ChampIdentite, valeur: string): boolean =>
  champ === 'sexe'
    ? estSexe(lu, valeur)
    : ecrituresDe(valeur).some((e) => e !== '' && normaliser(lu).startsWith(e))

/** INS.41 : les traits rendus, chacun sous son libellé. */
export function traitsGardes(
  champs: readonly ChampAffiche[],
  appel: AppelInsi | undefined,
): Constat {
  const recu = appel?.recu ?? {}
  const manques = TRAITS.flatMap(([element, champ]) => {
    const valeur = recu[element] ?? ''
    const lus = champs.filter((c) => nomme(champ, c.libelle)).map((c) => c.valeur)
    return lus.some((lu) => dit(lu, champ, valeur)) ? [] : [`${element} « ${valeur} »`]
  })
  return controler({
    id: 'ins.journal-traits',
    conforme: appel !== undefined && manques.length === 0,
    attendu: 'nom, liste des prénoms, date, sexe et lieu rendus par INSi',
    observe: manques.length === 0 ? 'les cinq traits' : `absent : ${manques.join(', ')}`,
    ou: OU,
    action: 'Garder au journal, pour un code 00, les traits d’identité tels qu’INSi les a rendus.',
    source: SOURCE,
  })
}

/** INS.41 : les anciens matricules rendus. */
export function historiqueGarde(
  champs: readonly ChampAffiche[],
  appel: AppelInsi | undefined,
): Constat {
  const anciens = appel?.anciens ?? []
  const textes = champs.map((c) => compact(c.valeur))
  const manques = anciens.filter((ancien) => !textes.some((t) => t.includes(ancien)))
  return controler({
    id: 'ins.journal-historique-matricules',
    conforme: anciens.length > 0 && manques.length === 0,
    attendu: `anciens matricules ${anciens.join(', ')}`,
    observe: manques.length === 0 ? 'tous au journal' : `absent : ${manques.join(', ')}`,
    ou: OU,
    action: 'Garder au journal, pour un code 00, l’historique des matricules qu’INSi a rendu.',
    source: SOURCE,
  })
}
