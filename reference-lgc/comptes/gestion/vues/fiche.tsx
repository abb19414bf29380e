import type { Mutations } from '../../../mutations/interrupteur.ts'
import { Message } from '../../../vues/message.tsx'
import { type Cadre, Page } from '../../../vues/page.tsx'
import { type Compte, nomComplet } from '../../compte.ts'
import { valeurLue } from '../ecarts.ts'
import { ageMotDePasse } from '../etat.ts'
import type { Geste } from '../gestes.ts'
import { type ChampCompte, LIBELLES_CHAMPS } from '../saisie.ts'
import { EtatCompte } from './etat.tsx'

interface Props {
  cadre: Cadre
  compte: Compte
  mutations: Mutations
  /** Mot de passe provisoire à remettre, montré cette seule fois. */
  secret?: string | null
}

const IDENTITE = [
  'nom',
  'prenom',
  'nomExercice',
  'prenomExercice',
  'profession',
  'rpps',
] as const satisfies readonly ChampCompte[]
const ACCES = [
  'identifiant',
  'role',
  'administrateur',
  'superUtilisateur',
] as const satisfies readonly ChampCompte[]

type Trait = readonly [libelle: string, valeur: string]

/** Les attributs d'un professionnel (SC.SSI/IE.33). */
function identiteDe(compte: Compte, mutations: Mutations): readonly Trait[] {
  const champs = IDENTITE.map((champ): Trait => [LIBELLES_CHAMPS[champ], valeurLue(compte, champ)])
  const prive: Trait = ['Identifiant privé', compte.identifiantPrive]
  const traits = [...champs, prive]
  const sans = (libelle: string) => traits.filter(([nom]) => nom !== libelle)
  return mutations.choisir(
    'identifiant-prive-absent',
    mutations.choisir('nom-exercice-absent', traits, () => sans("Nom d'exercice")),
    () => sans('Identifiant privé'),
  )
}

function Traits({ titre, traits }: { titre: string; traits: readonly Trait[] }) {
  return (
    <section class="carte carte-dense" aria-label={titre}>
      <h2>{titre}</h2>
      <dl class="traits">
        {traits.map(([libelle, valeur]) => (
          <div>
            <dt>{libelle}</dt>
            <dd>{valeur}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

const BOUTONS: Record<Geste, { libelle: string; aide: string; classe: string }> = {
  debloquer: {
    libelle: 'Débloquer le mot de passe',
    aide: 'La personne retrouve ses essais, avec le même mot de passe.',
    classe: 'bouton bouton-principal',
  },
  reinitialiser: {
    libelle: 'Donner un mot de passe provisoire',
    aide: 'Ses sessions se ferment ; elle en choisira un autre à sa prochaine connexion.',
    classe: 'bouton',
  },
  desactiver: {
    libelle: 'Désactiver le compte',
    aide: 'Il ne s’ouvre plus, par aucun moyen. Rien n’est effacé : ses traces restent.',
    classe: 'bouton bouton-discret',
  },
  reactiver: {
    libelle: 'Réactiver le compte',
    aide: 'Il retrouve son profil et ses permissions.',
    classe: 'bouton bouton-principal',
  },
}

function gestesOuverts(compte: Compte): readonly Geste[] {
  if (!compte.actif) return ['reactiver']
  return compte.bloqueLe
    ? ['debloquer', 'reinitialiser', 'desactiver']
    : ['reinitialiser', 'desactiver']
}

function Gestes({ compte }: Pick<Props, 'compte'>) {
  return (
    <section class="carte carte-dense pile" aria-label="Actions">
      <h2>Actions</h2>
      {gestesOuverts(compte).map((geste) => (
        <form method="post" action={`/comptes/${compte.id}/${geste}`} class="actions-colonne">
          <button type="submit" class={BOUTONS[geste].classe} aria-describedby={`aide-${geste}`}>
            {BOUTONS[geste].libelle}
          </button>
          <p class="champ-aide" id={`aide-${geste}`}>
            {BOUTONS[geste].aide}
          </p>
        </form>
      ))}
    </section>
  )
}

/** Un compte : qui est la personne, ce qui lui est permis, ce que l'administrateur peut en faire. */
export function PageCompte({ cadre, compte, mutations, secret = null }: Props) {
  const acces: readonly Trait[] = [
    ...ACCES.map((champ): Trait => [LIBELLES_CHAMPS[champ], valeurLue(compte, champ)]),
    ['Mot de passe', ageMotDePasse(compte)],
  ]
  return (
    <Page cadre={cadre} titre={nomComplet(compte)} rubrique="comptes">
      <p class="fil">
        <a href="/comptes">Comptes</a>
      </p>
      <div class="titre-page">
        <h1>{nomComplet(compte)}</h1>
        <p class="actions">
          <EtatCompte compte={compte} />
          {cadre.annuaire && compte.rpps && (
            <a class="bouton" href={`/comptes/${compte.id}/annuaire`}>
              Contrôler dans l'Annuaire Santé
            </a>
          )}
          <a class="bouton" href={`/comptes/traces?compte=${compte.id}`}>
            Ses traces
          </a>
          <a class="bouton bouton-principal" href={`/comptes/${compte.id}/modifier`}>
            Modifier
          </a>
        </p>
      </div>
      {secret && (
        <Message genre="attention">
          <p>
            Mot de passe provisoire : <strong>{secret}</strong>
          </p>
          <p>Remettez-le à la personne, de vive voix. Cette page ne le montrera plus.</p>
        </Message>
      )}
      <div class="deux-colonnes">
        <div class="pile">
          <Traits titre="Identité professionnelle" traits={identiteDe(compte, mutations)} />
          <Traits titre="Accès au logiciel" traits={acces} />
        </div>
        <Gestes compte={compte} />
      </div>
    </Page>
  )
}
