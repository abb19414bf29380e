import type { Constat } from '../../../reports/campagne/types.ts'
import type { ChampIdentite, IdentiteAffichee, ReponseInsiAffichee } from '../../pilotes/contrat.ts'
import type { AppelInsi } from '../../services/appels-insi.ts'
import { controler, normaliser } from '../controle.ts'
import { ecrituresDe, estSexe } from './ecritures.ts'
import { nomme } from './mots-des-champs.ts'

/** Les sept champs d'INSi (règle 6), et comment la fiche doit les montrer. */
const REPORTS: readonly [ChampIdentite, (recu: Record<string, string>) => string][] = [
  ['matriculeIns', (r) => `${r.NumIdentifiant ?? ''}${r.Cle ?? ''}`],
  ['oid', (r) => r.OID ?? ''],
  ['nomNaissance', (r) => r.NomNaissance ?? ''],
  ['prenomsNaissance', (r) => r.ListePrenom ?? r.Prenom ?? ''],
  ['dateNaissance', (r) => r.DateNaissance ?? ''],
  ['sexe', (r) => r.Sexe ?? ''],
  ['lieuNaissance', (r) => r.LieuNaissance ?? ''],
]

function montre(champ: ChampIdentite, affiche: string, attendu: string): boolean {
  if (attendu === '') return false
  if (champ === 'matriculeIns') return affiche.replace(/\s/g, '').startsWith(attendu)
  if (champ === 'sexe') return estSexe(affiche, attendu)
  if (champ === 'dateNaissance') return ecrituresDe(attendu).includes(normaliser(affiche))
  if (champ === 'oid' || champ === 'lieuNaissance') return affiche.includes(attendu)
  return affiche === attendu
}

/** INS.13 (règle 6) : les sept champs prennent les valeurs renvoyées par INSi. */
export function champsReportes(fiche: IdentiteAffichee, appel: AppelInsi | undefined): Constat {
  const recu = appel?.recu ?? {}
  const ecarts = REPORTS.flatMap(([champ, lire]) => {
    const affiche = fiche.champs[champ]?.valeur ?? ''
    const attendu = lire(recu)
    return montre(champ, affiche, attendu)
      ? []
      : [`${champ} : « ${affiche} » au lieu de « ${attendu} »`]
  })
  return controler({
    id: 'ins.champs-reportes',
    conforme: ecarts.length === 0,
    attendu: 'les sept champs renvoyés par INSi, dans la fiche',
    observe: ecarts.join(' ; ') || 'les sept champs concordent',
    ou: 'fiche patient, réponse d’INSi',
    action:
      'Reporter tels quels matricule, OID, nom, liste des prénoms, date, sexe et lieu reçus d’INSi.',
    source: 'guide INS, règle 6 ; ins.md §10.3 [V]',
  })
}

/** Ce que seul INSi apporte : le dossier n'en a encore rien à comparer. */
const NON_SAISIS = ['matriculeIns', 'oid', 'prenomsNaissance'] as const

/** INS.13 : avant d'accepter, l'utilisateur voit quels traits saisis diffèrent, et eux seuls. */
export function ecartsSignales(
  reponse: ReponseInsiAffichee,
  attendus: readonly ChampIdentite[],
): Constat {
  const signales = reponse.comparaison.filter(
    (t) => t.different && !NON_SAISIS.some((champ) => nomme(champ, t.trait)),
  )
  const tous = attendus.every((champ) => signales.some((t) => nomme(champ, t.trait)))
  return controler({
    id: 'ins.ecarts-signales',
    conforme: tous && signales.length === attendus.length,
    attendu: `${attendus.length} écart signalé parmi les traits saisis`,
    observe:
      signales.map((t) => `${t.trait} (« ${t.local} » / « ${t.insi} »)`).join(', ') ||
      'aucun écart signalé',
    ou: 'comparaison avec INSi',
    action:
      'Mettre en évidence chaque trait qui diffère entre le dossier et INSi, et seulement ceux-là.',
    source: 'INS.13.01 ; ins.md §10.3 [V]',
  })
}

/** INS.14 (règle 6) : un champ de la fiche a la valeur dite. */
export function champAffiche(
  fiche: IdentiteAffichee,
  champ: ChampIdentite,
  attendu: string,
): Constat {
  const valeur = fiche.champs[champ]?.valeur ?? ''
  return controler({
    id: champ === 'premierPrenom' ? 'ins.premier-prenom-garde' : 'ins.liste-prenoms-reportee',
    conforme: valeur === attendu,
    attendu: `« ${attendu} »`,
    observe: `« ${valeur} »`,
    ou: 'fiche patient',
    action: 'Garder le premier prénom saisi et reprendre d’INSi la liste des prénoms.',
    source: 'guide INS, règle 6 [V]',
  })
}

/** INS.14 (règle 6) : l'incohérence entre premier prénom et liste est dite à l'utilisateur. */
export function alertePrenom(fiche: IdentiteAffichee): Constat {
  const alerte = fiche.messages.find(
    (m) => nomme('premierPrenom', m) && nomme('prenomsNaissance', m),
  )
  return controler({
    id: 'ins.alerte-prenom',
    conforme: alerte !== undefined,
    attendu: 'une alerte sur le premier prénom et la liste des prénoms',
    observe: alerte ?? (fiche.messages.join(' | ') || 'aucune alerte'),
    ou: 'fiche patient',
    action: 'Alerter quand le premier prénom n’est pas le début de la liste renvoyée par INSi.',
    source: 'guide INS, règle 6 ; ins.md §8 EXI ID 10 [V]',
  })
}
