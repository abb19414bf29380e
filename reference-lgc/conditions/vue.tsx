import { jourDe } from '../vues/heures.ts'
import { PageSeule, type Ressources } from '../vues/page.tsx'
import { DATE_CONDITIONS, type SectionConditions, VERSION_CONDITIONS } from './texte.ts'

interface Props {
  ressources: Ressources
  sections: readonly SectionConditions[]
}

/** Conditions générales d'utilisation : confidentialité, RGPD (ERGO.05), Pro Santé Connect (EXI PSC 31). */
export const PageConditions = ({ ressources, sections }: Props) => (
  <PageSeule titre="Conditions générales d'utilisation" ressources={ressources}>
    <article class="carte pile">
      <h1>Conditions générales d'utilisation</h1>
      <p class="secondaire">
        Version {VERSION_CONDITIONS}, en vigueur depuis le {jourDe(DATE_CONDITIONS)}
      </p>
      <nav aria-label="Sommaire">
        <ul class="liste-sobre">
          {sections.map(({ id, titre }) => (
            <li>
              <a href={`#${id}`}>{titre}</a>
            </li>
          ))}
        </ul>
      </nav>
      {sections.map(({ id, titre, paragraphes, lignes }) => (
        <section class="pile" aria-labelledby={id}>
          <h2 id={id}>{titre}</h2>
          {paragraphes.map((paragraphe) => (
            <p>{paragraphe}</p>
          ))}
          {lignes.length > 0 && (
            <ul class="liste-sobre">
              {lignes.map((ligne) => (
                <li>{ligne}</li>
              ))}
            </ul>
          )}
        </section>
      ))}
      <div class="actions">
        <a class="bouton bouton-principal" href="/conditions.pdf">
          Télécharger les conditions (PDF)
        </a>
        <a class="bouton" href="/">
          Fermer
        </a>
      </div>
    </article>
  </PageSeule>
)
