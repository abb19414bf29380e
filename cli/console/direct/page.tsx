import { adresseDirect } from '../vues/adresses.ts'
import { type Cadre, Page } from '../vues/page.tsx'
import type { Composition } from './composer.tsx'

interface PropsDirect {
  cadre: Cadre
  id: string
  composition: Composition
  /** L'étape demandée dans l'adresse ; nulle, on suit le direct. */
  etape: string | null
}

type Enfant = Parameters<typeof Page>[0]['children']

/** La campagne qui joue : scénarios à gauche, écran au milieu, échanges à droite. */
export const PageDirect = ({ cadre, id, composition, etape }: PropsDirect) => {
  const { lecture, regions, finie } = composition
  const region = (nom: string) => regions.get(nom) as Enfant
  return (
    <Page
      cadre={cadre}
      titre="Campagne en direct"
      rubrique="/lancer"
      scripts={['direct']}
      large
      {...(finie ? {} : { rafraichir: 5 })}
    >
      <div class="titre-page">
        <h1>Campagne en direct</h1>
        <div id="commandes" class="actions">
          {region('commandes')}
        </div>
      </div>
      <p id="annonce" role="status" class="direct-annonce">
        {region('annonce')}
      </p>
      <p id="coupure" class="secondaire" role="status" hidden>
        La console ne répond plus ; la page se remettra d’elle-même à jour.
      </p>
      <div id="fin">{region('fin')}</div>
      <div
        class="direct"
        data-direct={adresseDirect(id)}
        data-etape={etape ?? ''}
        data-finie={finie ? 'oui' : undefined}
      >
        <section class="direct-scenarios" aria-labelledby="titre-scenarios">
          <h2 id="titre-scenarios">Scénarios</h2>
          <ol id="scenarios" class="liste-nue">
            {lecture.scenarios.map((scenario) => region(`sc-${scenario.id}`))}
          </ol>
        </section>
        <section class="direct-milieu" aria-labelledby="titre-ecran">
          <div class="titre-page">
            <h2 id="titre-ecran">Écran du logiciel</h2>
            <a id="revenir" href={adresseDirect(id)} hidden={etape === null}>
              Revenir au direct
            </a>
          </div>
          <div id="ecran" class="pile">
            {region('ecran')}
          </div>
        </section>
        <section class="direct-echanges" aria-labelledby="titre-echanges">
          <h2 id="titre-echanges">Échanges</h2>
          <div id="echanges">{region('echanges')}</div>
        </section>
      </div>
    </Page>
  )
}
