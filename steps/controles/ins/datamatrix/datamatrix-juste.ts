import type { Constat } from '../../../../reports/campagne/types.ts'
import type { AnomalieSituee } from '../../../../schemas/anomalie-situee.ts'
import type { IdentiteAttendue } from '../../../../schemas/datamatrix/ins/comparer-identite.ts'
import type { SymboleLu } from '../../../../schemas/datamatrix/symbole/types.ts'
import { verifierSymbole } from '../../../../schemas/datamatrix/verifier-symbole.ts'
import { montrer } from '../../../../schemas/montrer.ts'
import { controler } from '../../controle.ts'

const ECART = 'datamatrix-ins.attendu-'

const juger = (symbole: SymboleLu, attendue?: IdentiteAttendue) =>
  verifierSymbole(symbole, attendue).filter((a) => a.gravite === 'bloquante')

const citer = (anomalies: readonly AnomalieSituee[]) =>
  anomalies.map((a) => `${a.lieu} : ${a.message}`).join(' ')

/** INS.57 : le symbole, son en-tête, ses champs, séparateurs et OID suivent le format publié par l'ANS. */
export function datamatrixConforme(symbole: SymboleLu): Constat {
  const fautes = juger(symbole)
  return controler({
    id: 'ins.datamatrix-conforme',
    conforme: fautes.length === 0,
    attendu: 'un contenu au format du datamatrix INS v2.2',
    observe: citer(fautes) || `« ${montrer(symbole.texte, 300)} »`,
    ou: 'datamatrix de l’édition',
    action: fautes[0]?.remede ?? '',
    source: 'datamatrix INS v2.2 ; ins.md §11 [V]',
  })
}

/** INS.57 : chaque champ du symbole est celui de l'identité qualifiée. */
export function datamatrixIdentite(symbole: SymboleLu, attendue: IdentiteAttendue): Constat {
  const ecarts = juger(symbole, attendue).filter((a) => a.regle.startsWith(ECART))
  return controler({
    id: 'ins.datamatrix-identite',
    conforme: ecarts.length === 0,
    attendu: 'le matricule, l’OID et les traits rendus par INSi, et ceux de la fiche',
    observe: citer(ecarts) || 'les mêmes, champ par champ',
    ou: 'datamatrix de l’édition, réponse d’INSi, fiche patient',
    action: ecarts[0]?.remede ?? '',
    source: 'guide INS, règle 32 ; ins.md §11 [V]',
  })
}
