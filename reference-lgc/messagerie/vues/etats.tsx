import { heureLue, jourDe } from '../../vues/heures.ts'
import { Icone, type NomIcone } from '../../vues/icones.tsx'
import type { CourrielEnvoye, Destinataire, Etat } from '../courriels/courriel.ts'

export const MOTS_ETAT: Record<Etat, { icone: NomIcone; texte: string }> = {
  'en-attente': { icone: 'information', texte: "En attente d'envoi" },
  'en-cours': { icone: 'information', texte: 'Envoi en cours' },
  remis: { icone: 'information', texte: 'Envoi en cours' },
  accepte: { icone: 'succes', texte: 'Envoyé' },
  refuse: { icone: 'erreur', texte: "Refusé par l'opérateur" },
  'a-verifier': { icone: 'attention', texte: 'À vérifier' },
  abandonne: { icone: 'erreur', texte: 'Abandonné' },
}

export const EtatEnvoi = ({ etat }: Pick<CourrielEnvoye, 'etat'>) => (
  <span class="etat">
    <Icone nom={MOTS_ETAT[etat].icone} />
    <span>{MOTS_ETAT[etat].texte}</span>
  </span>
)

const quand = (le: string): string => `le ${jourDe(le)} à ${heureLue(le)}`

/** Ce que l'on sait de l'arrivée chez un destinataire (MSS.19). */
export function EtatDestinataire({ destinataire }: { destinataire: Destinataire }) {
  const { etat, detail, remisLe, luLe } = destinataire
  if (etat === 'refuse' || etat === 'non-remis')
    return (
      <span class="etat">
        <Icone nom="erreur" />
        <span>
          {etat === 'refuse' ? 'Refusé' : 'Non remis'}
          {detail !== '' && ` : ${detail}`}
        </span>
      </span>
    )
  if (luLe)
    return (
      <span class="etat">
        <Icone nom="succes" />
        <span>Lu {quand(luLe)}</span>
      </span>
    )
  return remisLe ? (
    <span class="etat">
      <Icone nom="succes" />
      <span>Remis {quand(remisLe)}</span>
    </span>
  ) : (
    <span class="secondaire">Pas d'accusé reçu</span>
  )
}

/** En un mot, pour la liste : le plus avancé des accusés, ou ce qui a manqué. */
export function resumeAccuses(destinataires: readonly Destinataire[]): string {
  if (destinataires.some(({ etat }) => etat !== '')) return 'Non remis'
  if (destinataires.length > 0 && destinataires.every(({ luLe }) => luLe)) return 'Lu'
  if (destinataires.length > 0 && destinataires.every(({ remisLe }) => remisLe)) return 'Remis'
  return destinataires.some(({ remisLe, luLe }) => remisLe ?? luLe) ? 'Remis en partie' : ''
}
