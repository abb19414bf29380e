import type { Decision } from '../decider.ts'
import type { EtatInsi } from '../etat.ts'
import { FAUTES } from '../fautes.ts'
import { compteRendu, issueDeVerification } from '../reponse/issue.ts'
import { verifier } from '../verification/verifier.ts'
import { defautLigne } from './defauts-ligne.ts'
import type { LigneLot } from './lots.ts'

function repondreLigne(
  { reference, demande }: LigneLot,
  { identites, reglages }: EtatInsi,
  maintenant: Date,
) {
  const defaut = defautLigne(demande)
  if (defaut) return { reference, code: defaut.code, libelle: FAUTES[defaut.code].texte }
  const verdict = verifier(identites, demande, { reglages, maintenant })
  const { code, libelle } = issueDeVerification(verdict)
  return { reference, code, libelle }
}

/**
 * Rend le résultat d'un lot une seule fois, chaque ligne répondue d'après la base à l'heure où il a été
 * prêt (WS_INS5 [C]) ; avant, dit quand revenir. Une panne qui remplace la réponse ne consomme rien.
 */
export function collecter(
  numero: string,
  etat: EtatInsi,
  { proprietaire, maintenant }: { proprietaire: string; maintenant: Date },
): Decision {
  const lot = etat.lots.trouver(numero, proprietaire)
  if (!lot) return { issue: { genre: 'faute', code: 'harness_lot_inconnu' }, informations: [] }
  if (lot.collecte) {
    return { issue: { genre: 'faute', code: 'harness_lot_deja_collecte' }, informations: [] }
  }
  const { disponibleLe, lignes } = lot
  const rendu = { numero, nombre: lignes.length, disponibleLe, resultats: [] }
  if (maintenant < disponibleLe) {
    return {
      issue: {
        ...compteRendu('harness_lot_en_cours'),
        libelle: 'Lot en cours de traitement',
        lot: rendu,
      },
      informations: [],
    }
  }
  const resultats = lignes.map((ligne) => repondreLigne(ligne, etat, disponibleLe))
  return {
    issue: { ...compteRendu('00'), lot: { ...rendu, resultats } },
    informations: [],
    confirmer: () => etat.lots.marquerCollecte(lot),
  }
}
