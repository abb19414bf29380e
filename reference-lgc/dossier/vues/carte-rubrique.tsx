import type { Entree } from '../entree.ts'
import { detailsDe, enAld, intituleDe } from '../lire.ts'
import { DESCRIPTIONS_RUBRIQUE, type Rubrique } from '../rubriques.ts'

interface Props {
  rubrique: Rubrique
  entrees: readonly Entree[]
  adresse: string
}

/** Les rubriques qu'un lecteur ne doit pas manquer. */
const FORTES: readonly Rubrique[] = ['allergie', 'vigilance']

export function CarteRubrique({ rubrique, entrees, adresse }: Props) {
  const { titre, ajouter, vide } = DESCRIPTIONS_RUBRIQUE[rubrique]
  const forte = FORTES.includes(rubrique) && entrees.length > 0
  return (
    <section
      class={forte ? 'carte carte-dense carte-forte' : 'carte carte-dense'}
      aria-labelledby={`titre-${rubrique}`}
    >
      <div class="titre-page">
        <h2 id={`titre-${rubrique}`}>{titre}</h2>
        <a class="ajout" href={`${adresse}/ajouter/${rubrique}`} aria-label={ajouter}>
          Ajouter
        </a>
      </div>
      {entrees.length === 0 ? (
        <p class="vide">{vide}</p>
      ) : (
        <ul class="entrees">
          {entrees.map((entree) => (
            <li>
              <div>
                <strong>{intituleDe(entree)}</strong>
                {enAld(entree) && <span class="nature">ALD</span>}
                <p class="secondaire">{detailsDe(entree).join(' · ')}</p>
              </div>
              <p class="entree-actions">
                <a href={`${adresse}/${entree.id}`} aria-label={`Modifier ${intituleDe(entree)}`}>
                  Modifier
                </a>
                <a
                  href={`${adresse}/${entree.id}/clore`}
                  aria-label={`Clore ${intituleDe(entree)}`}
                >
                  Clore
                </a>
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
