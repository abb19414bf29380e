import type { Panne } from '../echanger.ts'
import { REP_UNITAIRE } from './espaces-de-noms.ts'
import { codeInconnu, lireCompteRendu, lireCorps } from './lire-corps.ts'

/** Ce que rend la vérification : oui ou non, et rien d'autre de l'identité. */
export type Verdict = { genre: 'concorde' | 'discorde'; code: string }

/** 00 : tout s'accorde encore ; 01 : inconnu, changé, ou un trait faux (ins.md §2.4 [C]). */
export const lireVerification = (texte: string): Verdict | Panne =>
  lireCorps<Verdict>(texte, REP_UNITAIRE, (resultat) => {
    const compteRendu = lireCompteRendu(resultat, REP_UNITAIRE)
    if (compteRendu.code === '00') return { genre: 'concorde', code: '00' }
    if (compteRendu.code === '01') return { genre: 'discorde', code: '01' }
    return codeInconnu(compteRendu)
  })
