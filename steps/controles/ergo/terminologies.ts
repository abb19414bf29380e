import type { Constat } from '../../../reports/campagne/types.ts'
import type { Terminologie, TerminologieAffichee } from '../../pilotes/contrat.ts'
import { controler } from '../controle.ts'

/** Le dernier chiffre d'un code LOINC : Luhn sur ceux qui précèdent le tiret (LOINC, annexe C [I]). */
function cleLoincJuste(code: string): boolean {
  const [, racine = '', cle = ''] = /^(\d{1,7})-(\d)$/.exec(code) ?? []
  if (racine === '') return false
  const somme = [...racine].reverse().reduce((total, chiffre, rang) => {
    const double = Number(chiffre) * (rang % 2 === 0 ? 2 : 1)
    return total + (double > 9 ? double - 9 : double)
  }, 0)
  return (10 - (somme % 10)) % 10 === Number(cle)
}

interface Forme {
  id: string
  /** Ce qu'un code doit être pour venir de cette terminologie. */
  est(code: string): boolean
}

const FORMES: Record<Terminologie, Forme> = {
  // « ou plus récent » : un code de la CIM-11 convient.
  'CIM-10': { id: 'cim10', est: (code) => /^[A-Z]\d\d|^[0-9A-Z][A-Z]\d[0-9A-Z]/.test(code) },
  'CISP2 ou DRC': { id: 'cisp2', est: (code) => /^[A-Z]\d\d$|^-\d\d$|^D?\d{1,3}$/.test(code) },
  'jeu de valeurs de biologie': { id: 'biologie', est: cleLoincJuste },
  CCAM: { id: 'ccam', est: (code) => /^[A-Z]{4}\d{3}/.test(code) },
  ATC: { id: 'atc', est: (code) => /^[A-Z](?:\d\d(?:[A-Z]{1,2}(?:\d\d)?)?)?$/.test(code) },
}

/** ERGO.06 : la terminologie s'affiche, avec des codes à elle et leurs libellés. */
export function terminologieAffichee(
  terminologie: Terminologie,
  vue: TerminologieAffichee | null,
): Constat {
  const { id, est } = FORMES[terminologie]
  const codes = vue?.codes ?? []
  const lus = codes.filter(({ code, libelle }) => est(code.trim()) && libelle.trim() !== '')
  const [exemple] = lus
  return controler({
    id: `ergo.nomenclature-${id}`,
    conforme: exemple !== undefined,
    attendu: `des codes de la terminologie « ${terminologie} », avec leur libellé`,
    observe: exemple
      ? `${lus.length} codes, dont ${exemple.code.trim()} ${exemple.libelle.trim()}`
      : `${codes.length} ligne(s), aucune n’est un code de cette terminologie`,
    ou: 'consultation des nomenclatures',
    action: `Intégrer et afficher « ${terminologie} ».`,
    source: 'ERGO.06, ERGO/va1.01 [V]',
  })
}
