import type { DemandeDeComplement, EcheanceDue } from '../../../reports/index.ts'

/** `20/11/2026`. */
const jour = (iso: string): string => iso.split('-').reverse().join('/')

function rendreDelai({ titre, delai, echeance, heure, source, marque }: EcheanceDue): string {
  const report =
    echeance.report === null ? '' : `, reporté du ${jour(echeance.brute)} (${echeance.report})`
  const limite = heure === null ? '' : ` à ${heure}`
  return `  ${jour(echeance.date)}${limite}  ${titre} : ${delai}${report} [${source}, ${marque}]`
}

/** Une demande, jusqu'à quand y répondre, et ce qu'elle est devenue. */
export function rendreDemande(
  { n, preuve, scenario, demande, date, campagne, rejeux }: DemandeDeComplement,
  delais: readonly EcheanceDue[],
): string[] {
  const dernier = rejeux.at(-1)
  return [
    `n° ${n}, ${preuve}, demandée le ${jour(date)} : ${demande}`,
    `  Campagne ${campagne}`,
    ...delais.map(rendreDelai),
    dernier
      ? `  Rejouée ${rejeux.length} fois ; dernier brouillon : ${dernier.brouillon}`
      : `  → npx segur dossier complement rejouer ${n}  (scénario ${scenario})`,
  ]
}

/** Les délais que les dates du programme font courir. */
export const rendreCalendrier = (delais: readonly EcheanceDue[]): string[] =>
  delais.length === 0
    ? []
    : ['', 'Votre calendrier (les dates de l’ANS l’emportent)', ...delais.map(rendreDelai)]
