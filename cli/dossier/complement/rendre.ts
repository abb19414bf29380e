import type { DemandeDeComplement, EcheanceDue } from '../../../reports/index.ts'
import { replier } from '../../ligne/replier.ts'
import { direReste } from './compte-a-rebours.ts'

/** `20/11/2026`. */
const jour = (iso: string): string => iso.split('-').reverse().join('/')

function rendreDelai(
  { titre, delai, echeance, heure, source, marque }: EcheanceDue,
  aujourdhui: string,
): string[] {
  const report =
    echeance.report === null ? '' : `, reporté du ${jour(echeance.brute)} (${echeance.report})`
  const limite = heure === null ? '' : ` à ${heure}`
  const reste = direReste(echeance.date, aujourdhui)
  return [
    `  ${jour(echeance.date)}${limite}, ${reste}`,
    ...replier(`${titre} : ${delai}${report}`, { premier: '    ', suivants: '    ' }),
    ...replier(`[${source}, ${marque}]`, { premier: '    ', suivants: '    ' }),
  ]
}

const rendreDelais = (delais: readonly EcheanceDue[], aujourdhui: string): string[] =>
  delais.flatMap((delai) => rendreDelai(delai, aujourdhui))

/** Une demande, jusqu'à quand y répondre, et ce qu'elle est devenue. */
export function rendreDemande(
  { n, preuve, scenario, demande, date, campagne, rejeux }: DemandeDeComplement,
  delais: readonly EcheanceDue[],
  aujourdhui: string,
): string[] {
  const dernier = rejeux.at(-1)
  const fois = rejeux.length > 1 ? `${rejeux.length} fois` : 'une fois'
  return [
    `Demande n° ${n}, ${preuve}, du ${jour(date)} (campagne ${campagne})`,
    ...demande
      .split('\n')
      .flatMap((ligne) => replier(ligne, { premier: '  > ', suivants: '  > ' })),
    ...rendreDelais(delais, aujourdhui),
    ...(dernier
      ? [`  Rejouée ${fois} ; dernier brouillon : ${dernier.brouillon}`]
      : [`  → Rejouez ${scenario} : npx segur dossier complement rejouer ${n}`]),
  ]
}

/** Les délais que les dates du programme font courir. */
export const rendreCalendrier = (delais: readonly EcheanceDue[], aujourdhui: string): string[] =>
  delais.length === 0
    ? []
    : ['', 'Votre calendrier (les dates de l’ANS l’emportent)', ...rendreDelais(delais, aujourdhui)]
