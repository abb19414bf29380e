import type { MessageEchange } from '../../../../reports/campagne/types.ts'
import type { PreuveLue, ScenarioLu } from '../../../../reports/modele/types.ts'
import { EtatMarque } from '../../../../reports/rapport-html/formes.tsx'
import { adresseCampagne, adresseExigence, adressePreuve } from '../../vues/adresses.ts'
import { type Cadre, Page } from '../../vues/page.tsx'
import { adressePagePdf } from '../adresses.ts'
import type { Contenu } from '../contenu/types.ts'
import { ContenuMontre, Image } from './contenu.tsx'
import { LiensEchanges } from './echanges.tsx'
import { type EtatFichier, Faits } from './faits.tsx'

export interface EcranMontre {
  adresse: string
  legende: string
}

interface PropsPreuve {
  cadre: Cadre
  campagne: string
  scenario: ScenarioLu
  preuve: PreuveLue
  precedente: string | null
  suivante: string | null
  fichier: EtatFichier | null
  /** Adresse du fichier à télécharger. */
  adresse: string | null
  contenu: Contenu | null
  /** Les écrans dont la preuve est faite, quand il y en a plusieurs. */
  ecrans: readonly EcranMontre[]
  messages: readonly MessageEchange[]
}

const Voisines = ({
  campagne,
  precedente,
  suivante,
}: Pick<PropsPreuve, 'campagne' | 'precedente' | 'suivante'>) => (
  <nav class="actions" aria-label="Preuves voisines">
    {precedente !== null && (
      <a class="bouton bouton-discret" href={adressePreuve(campagne, precedente)}>
        Preuve précédente
      </a>
    )}
    {suivante !== null && (
      <a class="bouton bouton-discret" href={adressePreuve(campagne, suivante)}>
        Preuve suivante
      </a>
    )}
  </nav>
)

/** Une preuve : son fichier, montré sans risque, et tout ce que l'on en sait. */
export const PagePreuve = (props: PropsPreuve) => {
  const { cadre, campagne, scenario, preuve, fichier, adresse, contenu, ecrans, messages } = props
  return (
    <Page
      cadre={cadre}
      titre={`Preuve ${preuve.preuve}`}
      rubrique="/campagnes"
      scripts={['visionneuse']}
      large
    >
      <p class="fil">
        <a href="/campagnes">Campagnes</a> › <a href={adresseCampagne(campagne)}>{campagne}</a> ›{' '}
        <a href={adresseExigence(campagne, preuve.exigence)}>{preuve.exigence}</a>
      </p>
      <div class="titre-page">
        <h1>Preuve {preuve.preuve}</h1>
        <Voisines {...props} />
      </div>
      <div class="deux-colonnes">
        <div class="pile">
          {contenu && adresse && (
            <ContenuMontre
              nom={preuve.preuve}
              contenu={contenu}
              adresse={adresse}
              page={(rang) => adressePagePdf(campagne, preuve.preuve, rang)}
            />
          )}
          {ecrans.map(({ adresse: ecran, legende }, rang) => (
            <section class="pile" aria-label={`Écran ${rang + 1}`}>
              <p>
                <strong>{rang + 1}.</strong> {legende}
              </p>
              <Image
                adresse={ecran}
                texte={`Écran ${rang + 1} de la preuve ${preuve.preuve}`}
                differee={rang > 0}
              />
            </section>
          ))}
        </div>
        <aside class="pile" aria-label="Ce que l’on sait de la preuve">
          <section class="carte carte-dense pile">
            <p>
              <strong>{scenario.scenario.id}</strong> <EtatMarque etat={scenario.etat} />
            </p>
            <p class="secondaire">{scenario.scenario.objectif}</p>
            <Faits preuve={preuve} fichier={fichier} />
            {adresse && (
              <p>
                <a href={adresse} download>
                  Télécharger le fichier
                </a>
              </p>
            )}
          </section>
          <LiensEchanges campagne={campagne} messages={messages} />
        </aside>
      </div>
    </Page>
  )
}
