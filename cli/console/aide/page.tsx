import { adresseAide } from '../vues/adresses.ts'
import { type Cadre, Page } from '../vues/page.tsx'
import { Contenu } from './contenu.tsx'
import type { PageAide as Lue } from './pages.ts'
import { resoudreDepuis } from './resoudre.ts'

const Liens = ({ pages }: { pages: readonly Lue[] }) => (
  <ul class="sommaire">
    {pages.map(({ nom, titre }) => (
      <li>
        <a href={adresseAide(nom)}>{titre}</a>
      </li>
    ))}
  </ul>
)

/** Toutes les pages de la documentation. */
export const SommaireAide = ({ cadre, pages }: { cadre: Cadre; pages: readonly Lue[] }) => {
  const decisions = pages.filter(({ nom }) => nom.startsWith('decisions/'))
  return (
    <Page cadre={cadre} titre="Aide" rubrique="/aide">
      <h1>Aide</h1>
      <p>Ces pages sont dans le dossier docs du banc : elles se lisent sans réseau.</p>
      <section class="carte" aria-label="Pages">
        <Liens pages={pages.filter((page) => !decisions.includes(page))} />
      </section>
      <h2>Décisions</h2>
      <section class="carte" aria-label="Décisions">
        <Liens pages={decisions} />
      </section>
    </Page>
  )
}

interface PropsAide {
  cadre: Cadre
  page: Lue
  pages: ReadonlySet<string>
}

/** Une page de la documentation. */
export const PageAide = ({ cadre, page, pages }: PropsAide) => (
  <Page cadre={cadre} titre={page.titre} rubrique="/aide">
    <p class="fil">
      <a href="/aide">Aide</a>
    </p>
    <Contenu blocs={page.blocs} resoudre={resoudreDepuis(page.nom, pages)} />
  </Page>
)
