import { type Cadre, Page } from '../../vues/page.tsx'
import { type Section, TITRE_DOCUMENTATION } from '../documentation/sections.ts'

/** Les mécanismes tels qu'ils sont à cet instant ; le PDF à remettre dit la même chose. */
export function PageDocumentation({
  cadre,
  sections,
}: {
  cadre: Cadre
  sections: readonly Section[]
}) {
  return (
    <Page cadre={cadre} titre={TITRE_DOCUMENTATION} rubrique="reglages">
      <p class="fil">
        <a href="/reglages/copies">Copies de titres d'identité</a>
      </p>
      <div class="titre-page">
        <h1>{TITRE_DOCUMENTATION}</h1>
        <div class="actions">
          <a class="bouton bouton-principal" href="/reglages/copies/documentation.pdf" download>
            Télécharger en PDF
          </a>
        </div>
      </div>
      <div class="carte pile">
        {sections.map(({ titre, paragraphes }) => (
          <section class="pile">
            <h2>{titre}</h2>
            {paragraphes.map((paragraphe) => (
              <p>{paragraphe}</p>
            ))}
          </section>
        ))}
      </div>
    </Page>
  )
}
