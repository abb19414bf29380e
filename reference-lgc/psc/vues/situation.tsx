import { PROFESSIONS } from '../../comptes/professions.ts'
import { type Cadre, Page } from '../../vues/page.tsx'
import type { Situation } from '../identite/professionnel.ts'

const MODES: Record<string, string> = { L: 'libéral', S: 'salarié', B: 'bénévole' }

const decrire = ({ profession, mode, ville }: Situation): string =>
  [
    (PROFESSIONS as Record<string, string>)[profession] ?? profession,
    MODES[mode] ?? mode,
    ville ?? '',
  ]
    .filter(Boolean)
    .join(', ')

interface Props {
  cadre: Cadre
  situations: readonly Situation[]
  /** Rang de celle qui est proposée : celle du cabinet, ou la première. */
  proposee: number
  suite: string
}

/** Plusieurs activités : sous laquelle l'utilisateur agit-il aujourd'hui (psc.md §7) ? */
export function PageSituation({ cadre, situations, proposee, suite }: Props) {
  return (
    <Page cadre={cadre} titre="Ma situation d'exercice" rubrique={null}>
      <h1>Ma situation d'exercice</h1>
      <form method="post" action="/psc/situation" class="carte pile colonne-etroite">
        <input type="hidden" name="suite" value={suite} />
        <p>
          Pro Santé Connect vous connaît plusieurs situations d'exercice. Celle que vous choisissez
          vaut jusqu'à la fin de votre session.
        </p>
        <fieldset class="choix choix-colonne">
          <legend>Au titre de quelle activité travaillez-vous ?</legend>
          {situations.map((situation, rang) => (
            <label>
              <input
                type="radio"
                name="situation"
                value={String(rang)}
                checked={rang === proposee}
              />
              <span>
                <strong>{situation.structure}</strong>
                <br />
                <span class="secondaire">{decrire(situation)}</span>
              </span>
            </label>
          ))}
        </fieldset>
        <div class="actions">
          <button type="submit" class="bouton bouton-principal">
            Travailler sous cette situation
          </button>
        </div>
      </form>
    </Page>
  )
}
