import type { Constat } from '../../../reports/campagne/types.ts'
import type { LigneHistorique, Utilisateur } from '../../pilotes/contrat.ts'
import { controler, normaliser } from '../controle.ts'
import { datee } from './datee.ts'

interface Attendu {
  auteur: Utilisateur
  patient: { nomNaissance: string }
}

function correspond(ligne: LigneHistorique, { auteur, patient }: Attendu): boolean {
  return (
    normaliser(ligne.auteur).includes(normaliser(auteur.nom)) &&
    normaliser(ligne.detail).includes(normaliser(patient.nomNaissance)) &&
    datee(ligne)
  )
}

function decrire(lignes: readonly LigneHistorique[]): string {
  return lignes.map((l) => `${l.date} ${l.heure} ${l.auteur} ${l.type} ${l.detail}`).join(' | ')
}

/** INS.03 (règle 4) : l'accès est au journal, daté, à l'heure et au nom de son auteur. */
export function accesTrace(lignes: readonly LigneHistorique[], attendu: Attendu): Constat {
  return controler({
    id: 'ins.acces-trace',
    conforme: lignes.some((ligne) => correspond(ligne, attendu)),
    attendu: `une ligne datée de ${attendu.auteur.nom} pour ${attendu.patient.nomNaissance}`,
    observe: decrire(lignes),
    ou: 'journal des accès',
    action: 'Journaliser chaque accès à une identité avec sa date, son heure et son auteur.',
    source: 'guide INS, règle 4 [V]',
  })
}

/** INS.04 (règle 4) : chaque appel à INSi est au nom de l'utilisateur qui l'a déclenché. */
export function appelTrace(lignes: readonly LigneHistorique[], attendu: Attendu): Constat {
  return controler({
    id: 'ins.appel-trace',
    conforme: lignes.filter((ligne) => correspond(ligne, attendu)).length === 1,
    attendu: `exactement une ligne datée de ${attendu.auteur.nom} pour ${attendu.patient.nomNaissance}`,
    observe: decrire(lignes),
    ou: 'journal des appels à INSi',
    action: 'Journaliser chaque appel à INSi, une ligne par appel, au nom de son auteur.',
    source: 'guide INS, règle 4 [V]',
  })
}
