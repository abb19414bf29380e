import type {
  ActePasse,
  AntecedentFamilial,
  Habitude,
  Pathologie,
  ResultatNote,
  Vaccination,
} from '../modele/synthese.ts'
import { coteLu } from './cotes.ts'
import { dateLue, periodeLue } from './dates.ts'
import { nombreLu } from './nombres.ts'
import { suite } from './suite.ts'

/** Une phrase par entrée du dossier : l'écran, le papier et le récit du CDA disent la même. */
export const phrasePathologie = (p: Pathologie): string =>
  suite(p.libelle, coteLu(p.cote), periodeLue(p.debut, p.fin), p.ald ? 'ALD' : '')

export const phraseActe = (a: ActePasse): string =>
  suite(a.libelle, coteLu(a.cote), a.date ? dateLue(a.date) : '')

export const phraseHabitude = (h: Habitude): string =>
  suite(
    h.libelle,
    h.paquetsAnnees === null ? '' : `${nombreLu(h.paquetsAnnees)} paquets-années`,
    periodeLue(h.depuis, null),
  )

export const phraseFamiliale = (a: AntecedentFamilial): string =>
  `${a.parent.libelle} : ${a.libelle}`

export const phraseVaccination = (v: Vaccination): string =>
  suite(
    v.libelle,
    v.valence,
    `le ${dateLue(v.date)}`,
    v.rang === null ? '' : `rang ${v.rang}`,
    v.lot ? `lot ${v.lot}` : '',
  )

export const phraseResultat = (r: ResultatNote): string =>
  `${r.libelle} : ${suite(r.valeur, r.date ? dateLue(r.date) : '')}`
