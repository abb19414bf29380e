import type { Constat } from '../../../reports/campagne/types.ts'
import type { RappelAffiche } from '../../pilotes/contrat.ts'
import type { NomPatient } from '../../types-parametres.ts'
import { controler, normaliser } from '../controle.ts'

const concerne = ({ nomNaissance, premierPrenom }: NomPatient) => {
  const mots = [nomNaissance, premierPrenom].map(normaliser)
  return ({ patient }: RappelAffiche) => mots.every((mot) => normaliser(patient).includes(mot))
}

const ecrire = (rappels: readonly RappelAffiche[]): string =>
  rappels.map(({ patient, motif, echeance }) => `${patient} (${motif}, ${echeance})`).join(' ; ')

const LIEU = 'liste des volets de synthèse médicale à mettre à jour'

/** DOC.08 : la règle du site fait apparaître le patient, avec ce qui le désigne. */
export function rappelDu(rappels: readonly RappelAffiche[], patient: NomPatient): Constat {
  const trouve = rappels.find(concerne(patient))
  return controler({
    id: 'doc.rappel-du',
    conforme: trouve !== undefined && trouve.motif.trim() !== '',
    attendu: `${patient.nomNaissance} ${patient.premierPrenom}, et pourquoi`,
    observe: ecrire(rappels),
    ou: LIEU,
    action: 'Calculer la liste d’après les règles réglées et la date du dernier volet.',
    source: 'DOC.08 [V]',
  })
}

/** DOC.08, DOC.09 : un patient que la règle ou l'utilisateur écarte n'y est plus. */
export function rappelAbsent(rappels: readonly RappelAffiche[], patient: NomPatient): Constat {
  const present = rappels.some(concerne(patient))
  return controler({
    id: 'doc.rappel-absent',
    conforme: !present,
    attendu: `${patient.nomNaissance} ${patient.premierPrenom} n’y est pas`,
    observe: present ? ecrire(rappels.filter(concerne(patient))) : 'absent',
    ou: LIEU,
    action: 'Suivre les règles du site et ce que l’utilisateur a changé au rappel.',
    source: 'DOC.08, DOC.09 [V]',
  })
}

const enIso = (date: string): string => date.split('/').reverse().join('-')

/** DOC.09 : un rappel reporté ne revient pas avant sa nouvelle date. */
export function rappelReporte(
  rappels: readonly RappelAffiche[],
  patient: NomPatient,
  date: string,
): Constat {
  const trop = rappels.filter(concerne(patient)).filter((r) => enIso(r.echeance) < enIso(date))
  return controler({
    id: 'doc.rappel-reporte',
    conforme: trop.length === 0,
    attendu: `aucun rappel avant le ${date}`,
    observe: trop.length === 0 ? 'aucun' : ecrire(trop),
    ou: LIEU,
    action: 'Garder la date que l’utilisateur donne à un rappel.',
    source: 'DOC.09 [V]',
  })
}
