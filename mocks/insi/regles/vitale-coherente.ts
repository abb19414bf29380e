import type { Assertion, DemandeCarte } from '../lecture/faits.ts'
import { vitale } from './assertions.ts'
import { type CarteConnue, type Controle, refuser } from './types.ts'

const REGLE = { regle: 'insi.vitale-coherence', source: 'ins.md §3.2 et §14', marque: 'I' } as const

/** Le bénéficiaire que l'assertion nomme, quand elle en nomme un [C]. */
function selonAssertion(assertion: Assertion, demande: DemandeCarte): string | null {
  const date = assertion.attributs.get('dateNaissance')?.[0]
  const rang = assertion.attributs.get('rangNaissance')?.[0]
  if (date !== undefined && demande.dateNaissance !== null && date !== demande.dateNaissance) {
    return `L’assertion est pour un bénéficiaire né le ${date}, la demande pour ${demande.dateNaissance}.`
  }
  if (rang !== undefined && demande.rang !== null && rang !== demande.rang) {
    return `L’assertion est pour le rang ${rang}, la demande pour le rang ${demande.rang}.`
  }
  return null
}

function selonCarte(
  carte: CarteConnue,
  { individu, ouvrantDroit, ...demande }: DemandeCarte,
): string | null {
  if (ouvrantDroit?.numero && ouvrantDroit.numero !== carte.assure) {
    return `L’assuré de la carte est ${carte.assure}, la demande dit ${ouvrantDroit.numero}.`
  }
  const convient = carte.beneficiaires.some(
    (b) =>
      (!individu?.numero || b.nirCertifie === individu.numero) &&
      (demande.dateNaissance === null || b.dateNaissance === demande.dateNaissance) &&
      (demande.rang === null || String(b.rang) === demande.rang),
  )
  return convient ? null : 'La demande ne correspond à aucun bénéficiaire de la carte.'
}

/** L'assertion Vitale correspond à la carte et au bénéficiaire demandés (ins.md §3.2 [I]). */
export const vitaleCoherente: Controle = (faits, { carteDe }) => {
  const assertion = vitale(faits)
  const demande = faits.message?.corps.carte
  if (!assertion || !demande) return null
  const carte = carteDe(assertion.nom ?? '')
  const raison = selonAssertion(assertion, demande) ?? (carte && selonCarte(carte, demande))
  if (raison === null) return null
  return refuser('harness_vitale_incoherente', { ...REGLE, message: raison })
}
