import { type Fragment, xml } from '../../../insi/soap/gabarit.ts'
import type { Codage } from '../../modele/codage.ts'
import { codeCda } from '../codes.ts'
import type { Plume } from './plume.ts'

export interface Section {
  /** Du plus général au plus français : les règles s'accrochent à eux (cda.md §11 [V]). */
  modeles: readonly string[]
  /** Distingue la section dans son document. */
  nom: string
  code: Codage
  titre: string
  /** `null` quand les sous-sections disent tout. */
  texte: Fragment | null
  entrees?: readonly Fragment[]
  sousSections?: readonly Fragment[]
}

/** Une section et le composant qui la porte. */
export const sectionCda = (
  { modeles, nom, code, titre, texte, entrees = [], sousSections = [] }: Section,
  { uuid }: Plume,
): Fragment => xml`
      <component>
        <section>
          ${modelesCda(modeles)}
          <id root="${uuid(`section/${nom}`)}"/>
          ${codeCda(code)}
          <title>${titre}</title>${
            texte &&
            xml`
          <text>${texte}</text>`
          }${entrees}${sousSections}
        </section>
      </component>`

export const modelesCda = (modeles: readonly string[]): readonly Fragment[] =>
  modeles.map((modele) => xml`<templateId root="${modele}"/>`)
