import { Icone } from '../../vues/icones.tsx'
import type { EtatPsc } from '../etat.ts'

const adresse = (suite: string) => `/psc/connexion?${new URLSearchParams({ suite })}`

const enumerer = (services: readonly string[]): string => {
  const [dernier, ...avant] = [...services].reverse()
  if (dernier === undefined) return 'les services nationaux'
  return avant.length === 0 ? dernier : `${avant.reverse().join(', ')} et ${dernier}`
}

/**
 * Sous la tête de chaque page, hors de son contenu : ce qui est fermé, et de quoi l'ouvrir sans perdre
 * la page. Un nouvel onglet garde une saisie commencée dans celui-ci.
 */
export function BandeauPsc({ etat, suite }: { etat: EtatPsc | null; suite: string }) {
  if (!etat || etat.session.genre === 'ouverte') return null
  const { genre } = etat.session
  const services = enumerer(etat.services)
  const TEXTES = {
    incitation: `Connecté par mot de passe. Fermé jusqu'à une connexion par Pro Santé Connect : ${services}.`,
    terminee: `Votre session Pro Santé Connect est terminée. Fermé : ${services}. Votre travail en cours est gardé.`,
    muet: `Pro Santé Connect ne répond pas. En attente : ${services}. Le reste du logiciel fonctionne.`,
  }
  const BOUTONS = {
    incitation: 'Se connecter par Pro Santé Connect',
    terminee: 'Se reconnecter par Pro Santé Connect',
    muet: 'Réessayer',
  }
  return (
    <aside class={`bandeau-psc bandeau-psc-${genre}`} aria-label="Pro Santé Connect">
      <p>
        <Icone nom={genre === 'incitation' ? 'information' : 'attention'} />
        <span>{TEXTES[genre]}</span>
      </p>
      {genre === 'muet' ? (
        <a class="bouton" href={suite}>
          {BOUTONS.muet}
        </a>
      ) : (
        <a class="bouton" href={adresse(suite)} target="_blank" rel="noopener">
          {BOUTONS[genre]}
          <span class="invisible"> (nouvel onglet)</span>
        </a>
      )}
    </aside>
  )
}
