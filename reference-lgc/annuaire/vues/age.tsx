import { Message } from '../../vues/message.tsx'
import { type AgeAnnuaire, direJours } from '../recherche/age.ts'

/** De quand datent les données : au-delà d'un mois, on avertit. */
const VIEUX_JOURS = 31

export function AgeDonnees({ age }: { age: AgeAnnuaire | null }) {
  if (!age)
    return (
      <Message genre="information">
        <p>
          Aucune extraction n’est chargée : la recherche ne trouvera personne.{' '}
          <a href="/reglages/annuaire">Charger l’annuaire</a>
        </p>
      </Message>
    )
  const texte = `Données de l’Annuaire Santé du ${age.generation}, ${direJours(age.jours)}.`
  return age.jours > VIEUX_JOURS ? (
    <Message genre="attention">
      <p>{texte} Rechargez l’annuaire pour ne pas écrire à une adresse fermée.</p>
    </Message>
  ) : (
    <p class="secondaire">{texte}</p>
  )
}
