import { LIBELLES_ETAT } from '../../../../reports/libelles.ts'
import { type CampagneLue, ETATS } from '../../../../reports/modele/types.ts'
import type { Course } from '../../campagne-en-cours/course.ts'
import { adresseCampagne, adresseDirect, adresseLancer } from '../../vues/adresses.ts'
import { Choix, Filtres, Recherche } from '../../vues/filtres.tsx'
import { Icone } from '../../vues/icones.tsx'
import { type Cadre, Page } from '../../vues/page.tsx'
import { decouper } from '../../vues/pages.tsx'
import { Faits, Reserves, Tuiles } from './entete.tsx'
import { filtrerScenarios } from './filtrer.ts'
import { ListeScenarios } from './liste.tsx'

interface PropsCampagne {
  cadre: Cadre
  adresse: URL
  nom: string
  lue: CampagneLue
  finie: boolean
  /** Son lancement, quand elle joue en ce moment. */
  enCours: Course | null
  /** La campagne d'avant, pour comparer. */
  precedente: string | null
  fichier(chemin: string): string
}

const Actions = ({ nom, lue, finie, enCours, precedente, fichier }: PropsCampagne) => {
  const echecs = filtrerScenarios(lue, { chapitre: '', etat: 'echecs', texte: '' })
  return (
    <div class="actions">
      {finie && (
        <a class="bouton bouton-principal" href={fichier('rapport.html')}>
          Ouvrir le rapport
        </a>
      )}
      {enCours && (
        <a class="bouton bouton-principal" href={adresseDirect(enCours.id)}>
          <Icone nom="lancer" />
          Suivre en direct
        </a>
      )}
      {!finie && !enCours && (
        <form method="post" action={`${adresseCampagne(nom)}/reprendre`}>
          <button type="submit" class="bouton bouton-principal">
            <Icone nom="reprendre" />
            Reprendre la campagne
          </button>
        </form>
      )}
      {echecs.length > 0 && (
        <a class="bouton" href={adresseLancer(echecs.map(({ scenario }) => scenario.id))}>
          <Icone nom="lancer" />
          Rejouer ce qui a échoué
        </a>
      )}
      {precedente && (
        <a
          class="bouton"
          href={`/comparer?${new URLSearchParams({ avant: precedente, apres: nom })}`}
        >
          <Icone nom="comparer" />
          Comparer à la précédente
        </a>
      )}
      <a class="bouton bouton-discret" href={`${adresseCampagne(nom)}/fichiers`}>
        Fichiers et manifeste
      </a>
    </div>
  )
}

/** Une campagne : ses comptes, ses réserves, ses scénarios. */
export const PageCampagne = (props: PropsCampagne) => {
  const { cadre, adresse, nom, lue } = props
  const filtre = (champ: string) => adresse.searchParams.get(champ) ?? ''
  const filtres = { chapitre: filtre('chapitre'), etat: filtre('etat'), texte: filtre('texte') }
  const tranche = decouper(filtrerScenarios(lue, filtres), filtre('page'))
  const { campagne } = lue
  return (
    <Page cadre={cadre} titre={`Campagne ${nom}`} rubrique="/campagnes" scripts={['liste']}>
      <p class="fil">
        <a href="/campagnes">Campagnes</a>
      </p>
      <h1>
        {campagne.produit} {campagne.versionLgc}
      </h1>
      <p class="secondaire">
        <code>{nom}</code>
      </p>
      <Actions {...props} />
      <Tuiles lue={lue} />
      <Reserves lue={lue} />
      <Faits lue={lue} />
      <h2>Scénarios</h2>
      <Filtres action={adresseCampagne(nom)} nom="Filtrer les scénarios">
        <Choix
          nom="chapitre"
          libelle="Chapitre"
          valeur={filtres.chapitre}
          tous="Tous"
          options={lue.chapitres.map(({ chapitre }) => [
            chapitre.code,
            `${chapitre.code} ${chapitre.libelle}`,
          ])}
        />
        <Choix
          nom="etat"
          libelle="Verdict"
          valeur={filtres.etat}
          tous="Tous"
          options={[
            ['echecs', 'Tous les échecs'],
            ...ETATS.map((etat) => [etat, LIBELLES_ETAT[etat]] as const),
          ]}
        />
        <Recherche valeur={filtres.texte} />
      </Filtres>
      <ListeScenarios nom={nom} tranche={tranche} adresse={adresse} />
    </Page>
  )
}
