import { LIBELLES } from '../../patients/libelles.ts'
import { type Cadre, Page } from '../../vues/page.tsx'
import { TRAITS_EDITION, type TraitEdition } from './editions.ts'

interface Props {
  cadre: Cadre
  ajoutes: readonly TraitEdition[]
}

/** Les traits obligatoires sont dits, les autres se choisissent (INS.55, INS.56). */
export function PageEditions({ cadre, ajoutes }: Props) {
  return (
    <Page cadre={cadre} titre="Traits imprimés" rubrique="reglages">
      <p class="fil">
        <a href="/reglages">Réglages</a>
      </p>
      <h1>Traits imprimés</h1>
      <form method="post" action="/reglages/editions" class="carte pile">
        <p>
          Toujours imprimés : nom de naissance, premier prénom et liste des prénoms de naissance,
          date de naissance, sexe. S'y ajoutent, quand l'identité est qualifiée, le matricule INS
          suivi de sa nature et le datamatrix.
        </p>
        <fieldset>
          <legend>
            <h2>Traits ajoutés aux éditions du cabinet</h2>
          </legend>
          {TRAITS_EDITION.map((trait) => (
            <label class="case">
              <input
                type="checkbox"
                name="traits"
                value={trait}
                checked={ajoutes.includes(trait)}
              />
              {LIBELLES[trait]}
            </label>
          ))}
        </fieldset>
        <p class="champ-aide">
          Ce réglage vaut pour tous les postes du cabinet et pour les documents à venir ; un
          document terminé ne change plus.
        </p>
        <div class="actions">
          <button type="submit" class="bouton bouton-principal">
            Enregistrer les traits imprimés
          </button>
        </div>
      </form>
    </Page>
  )
}
