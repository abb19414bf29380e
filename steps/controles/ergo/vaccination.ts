import type { Constat } from '../../../reports/campagne/types.ts'
import type { VaccinationAffichee } from '../../pilotes/contrat.ts'
import { controler } from '../controle.ts'

/** Ce que la boîte dit, lu par le banc ; `peremption` en `AAAA-MM-JJ`. */
export interface BoiteLue {
  cip13: string
  lot: string
  peremption: string
}

const SOURCE = 'ERGO.04, ERGO/va1.07 ; ins.md §12 [V]'

const jourLu = (iso: string): string => iso.split('-').reverse().join('/')

/** CIP13 entier, ou CIP7 que certains logiciels affichent encore. */
const memeCip = (affiche: string, cip13: string): boolean => {
  const chiffres = affiche.replace(/\D/g, '')
  return chiffres === cip13 || chiffres === cip13.slice(5, 12)
}

/** Le jour entier, ou le mois seul : une boîte sans jour périme à la fin du mois. */
function memePeremption(affichee: string, iso: string): boolean {
  const chiffres = affichee.match(/\d+/g) ?? []
  const [annee = '', mois = '', jour = ''] = iso.split('-')
  const lue = chiffres.join('/')
  return [
    `${jour}/${mois}/${annee}`,
    `${jour}/${mois}/${annee.slice(2)}`,
    `${annee}/${mois}/${jour}`,
    `${mois}/${annee}`,
  ].includes(lue)
}

/** ERGO.04 : le datamatrix lu alimente le CIP, le lot et la péremption ; le premier absent condamne. */
export function vaccinAlimente(
  vu: VaccinationAffichee,
  boite: BoiteLue,
  ou: string,
): readonly Constat[] {
  return [
    controler({
      id: 'ergo.vaccin-cip',
      conforme: memeCip(vu.cip, boite.cip13),
      attendu: `CIP ${boite.cip13}`,
      observe: vu.cip,
      ou,
      action: 'Prendre le CIP dans le champ (01) du datamatrix : le GTIN sans son premier zéro.',
      source: SOURCE,
    }),
    controler({
      id: 'ergo.vaccin-lot',
      conforme: vu.lot.trim() === boite.lot,
      attendu: `lot ${boite.lot}`,
      observe: vu.lot,
      ou,
      action: 'Prendre le lot dans le champ (10), jusqu’au séparateur (caractère 29).',
      source: SOURCE,
    }),
    controler({
      id: 'ergo.vaccin-peremption',
      conforme: memePeremption(vu.peremption, boite.peremption),
      attendu: `péremption ${jourLu(boite.peremption)}`,
      observe: vu.peremption,
      ou,
      action: 'Prendre la péremption dans le champ (17) ; le jour 00 est le dernier du mois.',
      source: SOURCE,
    }),
  ]
}

/** La vaccination du dossier qui vient de cette boîte, sinon la première : le constat dira l'écart. */
export function vaccinationDe(
  vaccinations: readonly VaccinationAffichee[],
  boite: BoiteLue,
): VaccinationAffichee {
  const vide = { vaccin: '', cip: '', lot: '', peremption: '' }
  return vaccinations.find(({ cip }) => memeCip(cip, boite.cip13)) ?? vaccinations[0] ?? vide
}
