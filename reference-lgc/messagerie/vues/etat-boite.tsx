import { heureLue, jourDe } from '../../vues/heures.ts'
import { Message } from '../../vues/message.tsx'
import type { Boite } from '../boites/boite.ts'

/** Quand la boîte a été relevée, ou ce qui empêche de la relever. */
export function EtatBoite({ boite }: { boite: Boite }) {
  if (boite.serveurs === null && boite.erreur === null)
    return (
      <Message genre="attention">
        <p>
          Cette boîte n'est pas encore configurée.{' '}
          <a href={`/messagerie/boites/${boite.id}`}>Ouvrir ses réglages</a>
        </p>
      </Message>
    )
  if (boite.erreur)
    return (
      <Message genre="attention">
        <p>{boite.erreur}</p>
        <p>Vos messages déjà reçus restent lisibles ; ceux à envoyer attendent.</p>
      </Message>
    )
  return (
    <p class="secondaire">
      {boite.releveeLe
        ? `Boîte relevée le ${jourDe(boite.releveeLe)} à ${heureLue(boite.releveeLe)}.`
        : 'Boîte jamais relevée : elle le sera dès votre connexion par Pro Santé Connect.'}
    </p>
  )
}

/** Le choix de la boîte, quand il y en a plusieurs. */
export function ChoixBoite({
  boites,
  choisie,
  adresse,
}: {
  boites: readonly Boite[]
  choisie: number
  adresse: string
}) {
  if (boites.length < 2) return null
  return (
    <nav aria-label="Boîtes aux lettres">
      <ul class="boites-choix">
        {boites.map((boite) => (
          <li>
            <a
              class="bouton bouton-discret"
              href={`${adresse}?boite=${boite.id}`}
              aria-current={boite.id === choisie ? 'true' : undefined}
            >
              {boite.libelle || boite.adresse}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
