import { LIBELLES_ENVIRONNEMENT, LIBELLES_TYPE_PREUVE } from '../../../reports/libelles.ts'
import { Defile } from '../../../reports/rapport-html/defile.tsx'
import { adresseExigence, adressePreuve } from '../vues/adresses.ts'
import { AvancementMarque } from '../vues/avancement-marque.tsx'
import { Choix, Filtres, Recherche } from '../vues/filtres.tsx'
import { type Cadre, Page } from '../vues/page.tsx'
import { decouper, Pages } from '../vues/pages.tsx'
import { ETATS_AVANCEMENT, LIBELLES_AVANCEMENT } from './etats.ts'
import { filtrerAvancement, type LigneAvancement } from './filtrer.ts'
import type { Avancement } from './mesurer.ts'

const Ligne = ({ exigence, preuve, scenario, etat }: LigneAvancement) => {
  const campagne = scenario.passage?.campagne
  return (
    <tr>
      <th scope="row" class="compact">
        {campagne && etat !== 'a-fournir' && etat !== 'a-attester' ? (
          <a href={adressePreuve(campagne, preuve.id)}>{preuve.id}</a>
        ) : (
          preuve.id
        )}
      </th>
      <td>
        {preuve.description}
        <span class="secondaire bloc">
          {campagne ? (
            <a href={adresseExigence(campagne, exigence.id)}>{exigence.intitule}</a>
          ) : (
            exigence.intitule
          )}
        </span>
      </td>
      <td>{LIBELLES_TYPE_PREUVE[preuve.type]}</td>
      <td>{LIBELLES_ENVIRONNEMENT[preuve.environnementExige]}</td>
      <td>
        <AvancementMarque etat={etat} />
      </td>
    </tr>
  )
}

interface PropsAvancement {
  cadre: Cadre
  avancement: Avancement
  adresse: URL
}

/** Les preuves dues, une par ligne, filtrées par chapitre et par état. */
export const PageAvancement = ({ cadre, avancement, adresse }: PropsAvancement) => {
  const filtre = (nom: string) => adresse.searchParams.get(nom) ?? ''
  const filtres = { chapitre: filtre('chapitre'), etat: filtre('etat'), texte: filtre('texte') }
  const tranche = decouper(filtrerAvancement(avancement, filtres), filtre('page'))
  return (
    <Page cadre={cadre} titre="Preuves dues" rubrique="/" scripts={['liste']}>
      <p class="fil">
        <a href="/">Accueil</a>
      </p>
      <h1>Preuves dues</h1>
      <Filtres action="/avancement" nom="Filtrer les preuves">
        <Choix
          nom="chapitre"
          libelle="Chapitre"
          valeur={filtres.chapitre}
          tous="Tous"
          options={avancement.referentiel.chapitres.map(({ code, libelle }) => [
            code,
            `${code} ${libelle}`,
          ])}
        />
        <Choix
          nom="etat"
          libelle="État"
          valeur={filtres.etat}
          tous="Tous"
          options={ETATS_AVANCEMENT.map((etat) => [etat, LIBELLES_AVANCEMENT[etat]])}
        />
        <Recherche valeur={filtres.texte} />
      </Filtres>
      <div id="liste" class="pile">
        <Defile nom="Preuves dues">
          <table>
            <thead>
              <tr>
                <th scope="col">Preuve</th>
                <th scope="col">Ce qu’elle montre</th>
                <th scope="col">Type</th>
                <th scope="col">À prendre sur</th>
                <th scope="col">État</th>
              </tr>
            </thead>
            <tbody>
              {tranche.elements.map((ligne) => (
                <Ligne {...ligne} />
              ))}
            </tbody>
          </table>
        </Defile>
        {tranche.total === 0 && <p class="etat-vide">Aucune preuve ne répond à ces filtres.</p>}
        <Pages tranche={tranche} adresse={adresse} nom="preuve" />
      </div>
    </Page>
  )
}
