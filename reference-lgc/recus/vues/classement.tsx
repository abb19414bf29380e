import { Champ, erreurDe, SommaireErreurs } from '../../vues/champ.tsx'
import type { Correction, ProblemeCorrection } from '../actions/corriger.ts'
import { TYPES_CONNUS } from '../cda/types-connus.ts'
import type { DocumentRecu } from '../document-recu.ts'
import { typeLu } from './mots.ts'

const LIBELLES = { titre: 'Titre', type: 'Type de document', date: 'Date du document' }

/** Corriger titre, type et date avant de classer ; l'identité ne se corrige pas ici (MSS.23). */
export function CorrigerMetadonnees({
  recu,
  saisie,
  problemes,
}: {
  recu: DocumentRecu
  saisie: Correction
  problemes: readonly ProblemeCorrection[]
}) {
  const horsListe = !TYPES_CONNUS.some(({ code }) => code === recu.type)
  return (
    <details class="carte carte-dense" open={problemes.length > 0}>
      <summary>Corriger le titre, le type ou la date</summary>
      <form method="post" action={`/recus/${recu.id}/corriger`} class="pile filtres">
        <SommaireErreurs erreurs={problemes} libelles={LIBELLES} />
        <div class="grille-champs">
          <Champ
            nom="titre"
            libelle={LIBELLES.titre}
            obligatoire
            valeur={saisie.titre}
            erreur={erreurDe(problemes, 'titre')}
          />
          <div class="champ">
            <div class="etiquette">
              <label for="type">{LIBELLES.type}</label>
            </div>
            <select id="type" name="type">
              {horsListe && (
                <option value={recu.type} selected={saisie.type === recu.type}>
                  {typeLu(recu)}
                </option>
              )}
              {TYPES_CONNUS.map(({ code, libelle }) => (
                <option value={code} selected={saisie.type === code}>
                  {libelle}
                </option>
              ))}
            </select>
          </div>
          <Champ
            nom="date"
            libelle={LIBELLES.date}
            obligatoire
            aide="jj/mm/aaaa"
            valeur={saisie.date}
            erreur={erreurDe(problemes, 'date')}
            taille={10}
          />
        </div>
        <div class="actions">
          <button type="submit" class="bouton">
            Enregistrer la correction
          </button>
        </div>
      </form>
    </details>
  )
}
