/**
 * Les codes que le DMP rend, dits au médecin (dmp.md §13 [V] pour les noms). La phrase dit ce qui se
 * passe, puis ce qu'il y a à faire.
 */
const PHRASES: Record<string, string> = {
  XDSUnknownPatientId:
    'Le DMP ne connaît pas ce patient : il n’a pas de dossier, ou son dossier est fermé.',
  XDSPatientIdDoesNotMatch:
    'Le DMP a refusé l’échange : le patient demandé n’est pas celui de la connexion. Prévenez l’éditeur.',
  XDSDocumentUniqueIdError: 'Le DMP ne trouve pas ce document, ou ne vous l’ouvre pas.',
  XDSUnknownRepositoryId: 'Le DMP ne connaît pas l’entrepôt de ce document.',
  XDSRegistryMetadataError:
    'Le DMP a refusé la description du document : une information obligatoire manque ou est fausse.',
  XDSRepositoryMetadataError:
    'Le DMP a refusé la description du document : une information obligatoire manque ou est fausse.',
  XDSMissingDocument: 'Le DMP n’a pas reçu le contenu du document.',
  XDSMissingDocumentMetadata: 'Le DMP n’a pas reçu la description du document.',
  XDSNonIdenticalHash: 'Le DMP a déjà sous ce numéro un document différent.',
  XDSNonIdenticalSize: 'Le DMP a déjà sous ce numéro un document d’une autre taille.',
  XDSDuplicateUniqueIdInRegistry: 'Le DMP a déjà un envoi sous ce numéro.',
  XDSReplaceFailed:
    'Le DMP n’a pas pu remplacer l’ancienne version : elle a changé ou n’y est plus. Relisez le DMP.',
  XDSInvalidDocumentContent: 'Le DMP a refusé le contenu du document.',
  XDSMetadataVersionError:
    'La description de ce document a changé dans le DMP depuis votre lecture. Relisez la liste, puis recommencez.',
  XDSMetadataUpdateError: 'Le DMP a refusé de changer la description de ce document.',
  XDSTooManyResults: 'Trop de documents répondent à cette recherche. Ajoutez un critère.',
  XDSStoredQueryMissingParam: 'Le DMP a refusé la recherche : un critère obligatoire manque.',
  XDSStoredQueryParamNumber: 'Le DMP a refusé la recherche : un critère est mal écrit.',
  DMPInvalidCertificate:
    'Le DMP a refusé le certificat qui signe la demande. Vérifiez la carte ou le certificat du cabinet.',
  DMPAccessDeniedByRightsService:
    'Le DMP ne vous ouvre pas ce dossier ou cette action : le patient ne l’a pas permis, ou vos droits ne le couvrent pas.',
}

/** Codes qui disent « plus tard », pas « non ». */
const OCCUPE = ['XDSRegistryBusy', 'XDSRepositoryBusy', 'XDSRegistryOutOfResources']

export const estOccupation = (code: string): boolean => OCCUPE.includes(code)

export const phraseDuCode = (code: string, texte: string): string =>
  PHRASES[code] ??
  (texte
    ? `Le DMP a refusé la demande : ${texte.slice(0, 300)}`
    : 'Le DMP a refusé la demande sans dire pourquoi.')
