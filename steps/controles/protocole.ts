import type { Constat, MessageEchange } from '../../reports/campagne/types.ts'
import { controler } from './controle.ts'

/** Un service simulé a relevé un écart à une règle publiée ou déduite : le logiciel est en cause. */
export function protocoleRespecte(messages: readonly MessageEchange[]): Constat[] {
  return messages.map((message) => {
    // Un choix du banc [C] informe sans condamner.
    const ecarts = message.ecarts.filter((e) => !e.source.endsWith('[C]'))
    return controler({
      id: `protocole.${message.service}`,
      conforme: ecarts.length === 0,
      attendu: `${message.operation ?? 'requête'} conforme aux règles du service`,
      observe: ecarts.map((e) => `${e.regle} : ${e.message}`).join(' ; ') || 'aucun écart',
      ou: `message ${message.id}`,
      action: 'Corriger la requête émise ; le message complet est dans les journaux.',
      source: ecarts.map((e) => e.source).join(' ; ') || 'journal du service',
    })
  })
}

/** Un service simulé a émis une réponse que nos propres règles refusent. */
export function fauteDuBanc(messages: readonly MessageEchange[]): string | null {
  const ecart = messages.flatMap((m) => m.ecarts).find((e) => e.regle.startsWith('banc.'))
  return ecart ? `${ecart.regle} : ${ecart.message}` : null
}
