import type { EntreeJournal } from '../../mocks/contrat.ts'
import { direPoignee } from '../controles/mss/transport.ts'

const ligneDe = (entree: EntreeJournal): string =>
  `${entree.horodatage}  ${direPoignee(entree)}${
    entree.details?.certificatServeur
      ? ` ; certificat présenté : ${entree.details.certificatServeur}`
      : ''
  }${entree.details?.politique ? ` ; politique : ${entree.details.politique}` : ''}`

/**
 * Les poignées de main TLS vues par l'opérateur simulé, une par ligne : ce que la configuration du client
 * donne, à joindre à l'extrait de configuration que l'éditeur fournit (MSS.03 à MSS.08).
 */
export function composerReleveTls(
  entrees: readonly EntreeJournal[],
  scenario: string,
  date: Date,
): Uint8Array {
  const poignees = entrees.filter(({ operation }) => /\.tls$/.test(operation ?? ''))
  const lignes = [
    `Relevé des connexions TLS, scénario ${scenario}`,
    `Établi le ${date.toISOString()} par l’opérateur MSSanté simulé du banc (forme non officielle).`,
    'Il montre ce que la configuration du client donne ; l’ANS demande aussi l’extrait de configuration ou de code, que l’éditeur joint.',
    '',
    ...poignees.map(ligneDe),
    ...(poignees.length === 0 ? ['Aucune poignée de main aboutie.'] : []),
    '',
  ]
  return Buffer.from(lignes.join('\n'))
}
