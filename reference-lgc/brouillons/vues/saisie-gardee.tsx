import { LIBELLES } from '../../patients/libelles.ts'
import { heureLue } from '../../vues/heures.ts'
import { Message } from '../../vues/message.tsx'
import { type Cadre, Page } from '../../vues/page.tsx'
import type { Brouillon } from '../brouillons.ts'

/**
 * Ce que l'utilisateur relit : les champs qu'il connaît par leur nom, et ses textes ; ce que la page
 * portait pour elle-même ne se montre pas.
 */
function relire([nom, valeur]: readonly [string, string]): [string, string][] {
  const libelle = Object.hasOwn(LIBELLES, nom) ? LIBELLES[nom as keyof typeof LIBELLES] : null
  if (valeur.trim() === '') return []
  if (libelle) return [[libelle, valeur]]
  return /\s/.test(valeur.trim()) ? [['Texte', valeur]] : []
}

/** La saisie interrompue : la relire, l'enregistrer ou l'abandonner. */
export function PageSaisieGardee({ cadre, brouillon }: { cadre: Cadre; brouillon: Brouillon }) {
  const relus = brouillon.champs.flatMap(relire)
  return (
    <Page cadre={cadre} titre="Saisie gardée" rubrique={null}>
      <h1>Votre saisie a été gardée</h1>
      <Message genre="information">
        <p>
          Votre session s'est fermée avant l'enregistrement, à {heureLue(brouillon.le)}. Rien n'est
          perdu : reprenez où vous en étiez.
        </p>
      </Message>
      <form method="post" action={`/saisies/${brouillon.id}`} class="carte pile">
        {relus.length > 0 && (
          <dl class="traits">
            {relus.map(([libelle, valeur]) => (
              <div>
                <dt>{libelle}</dt>
                <dd class="saisie-gardee">{valeur}</dd>
              </div>
            ))}
          </dl>
        )}
        {brouillon.champs.map(([nom, valeur]) => (
          <input type="hidden" name={nom} value={valeur} />
        ))}
        <div class="actions">
          <button type="submit" class="bouton bouton-principal">
            Enregistrer cette saisie
          </button>
          <button
            type="submit"
            formaction={`/saisies/${brouillon.id}/abandon`}
            class="bouton bouton-discret"
          >
            Abandonner cette saisie
          </button>
        </div>
      </form>
    </Page>
  )
}
