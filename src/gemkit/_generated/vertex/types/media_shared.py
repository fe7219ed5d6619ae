"""Types of media_shared, of the whole vertex document. Generated: `make gen` writes this file anew."""

from typing import Annotated as _Annotated

from pydantic import Field as _Field

from gemkit._mapping.model import Message as _Message, OpenEnum as _OpenEnum


class GdataCompositeMediaReferenceType(_OpenEnum):
    PATH = "PATH"
    BLOB_REF = "BLOB_REF"
    INLINE = "INLINE"
    BIGSTORE_REF = "BIGSTORE_REF"
    COSMO_BINARY_REFERENCE = "COSMO_BINARY_REFERENCE"


class GdataMediaReferenceType(_OpenEnum):
    PATH = "PATH"
    BLOB_REF = "BLOB_REF"
    INLINE = "INLINE"
    GET_MEDIA = "GET_MEDIA"
    COMPOSITE_MEDIA = "COMPOSITE_MEDIA"
    BIGSTORE_REF = "BIGSTORE_REF"
    DIFF_VERSION_RESPONSE = "DIFF_VERSION_RESPONSE"
    DIFF_CHECKSUMS_RESPONSE = "DIFF_CHECKSUMS_RESPONSE"
    DIFF_DOWNLOAD_RESPONSE = "DIFF_DOWNLOAD_RESPONSE"
    DIFF_UPLOAD_REQUEST = "DIFF_UPLOAD_REQUEST"
    DIFF_UPLOAD_RESPONSE = "DIFF_UPLOAD_RESPONSE"
    COSMO_BINARY_REFERENCE = "COSMO_BINARY_REFERENCE"
    ARBITRARY_BYTES = "ARBITRARY_BYTES"


class GdataBlobstore2Info(_Message):
    blob_generation: int | None = None
    blob_id: str | None = None
    download_external_read_token: bytes | None = None
    download_read_handle: bytes | None = None
    read_token: str | None = None
    upload_fragment_list_creation_info: bytes | None = None
    upload_metadata_container: bytes | None = None


class GdataObjectId(_Message):
    bucket_name: str | None = None
    generation: int | None = None
    object_name: str | None = None


class GdataCompositeMedia(_Message):
    blob_ref: bytes | None = None
    blobstore2_info: GdataBlobstore2Info | None = None
    cosmo_binary_reference: bytes | None = None
    crc32c_hash: _Annotated[int | None, _Field(alias="crc32cHash")] = None
    inline: bytes | None = None
    length: int | None = None
    md5_hash: bytes | None = None
    object_id: GdataObjectId | None = None
    path: str | None = None
    reference_type: GdataCompositeMediaReferenceType | None = None
    sha1_hash: bytes | None = None


class GdataContentTypeInfo(_Message):
    best_guess: str | None = None
    from_bytes: str | None = None
    from_file_name: str | None = None
    from_fusion_id: str | None = None
    from_header: str | None = None
    from_url_path: str | None = None
    fusion_id_detection_metadata: bytes | None = None


class GdataDiffChecksumsResponse(_Message):
    checksums_location: GdataCompositeMedia | None = None
    chunk_size_bytes: int | None = None
    object_location: GdataCompositeMedia | None = None
    object_size_bytes: int | None = None
    object_version: str | None = None


class GdataDiffDownloadResponse(_Message):
    object_location: GdataCompositeMedia | None = None


class GdataDiffUploadRequest(_Message):
    checksums_info: GdataCompositeMedia | None = None
    object_info: GdataCompositeMedia | None = None
    object_version: str | None = None


class GdataDiffUploadResponse(_Message):
    object_version: str | None = None
    original_object: GdataCompositeMedia | None = None


class GdataDiffVersionResponse(_Message):
    object_size_bytes: int | None = None
    object_version: str | None = None


class GdataDownloadParameters(_Message):
    allow_gzip_compression: bool | None = None
    ignore_range: bool | None = None


class GdataMedia(_Message):
    algorithm: str | None = None
    bigstore_object_ref: bytes | None = None
    blob_ref: bytes | None = None
    blobstore2_info: GdataBlobstore2Info | None = None
    composite_media: list[GdataCompositeMedia] | None = None
    content_type: str | None = None
    content_type_info: GdataContentTypeInfo | None = None
    cosmo_binary_reference: bytes | None = None
    crc32c_hash: _Annotated[int | None, _Field(alias="crc32cHash")] = None
    diff_checksums_response: GdataDiffChecksumsResponse | None = None
    diff_download_response: GdataDiffDownloadResponse | None = None
    diff_upload_request: GdataDiffUploadRequest | None = None
    diff_upload_response: GdataDiffUploadResponse | None = None
    diff_version_response: GdataDiffVersionResponse | None = None
    download_parameters: GdataDownloadParameters | None = None
    filename: str | None = None
    hash: str | None = None
    hash_verified: bool | None = None
    inline: bytes | None = None
    is_potential_retry: bool | None = None
    length: int | None = None
    md5_hash: bytes | None = None
    media_id: bytes | None = None
    object_id: GdataObjectId | None = None
    path: str | None = None
    reference_type: GdataMediaReferenceType | None = None
    sha1_hash: bytes | None = None
    sha256_hash: bytes | None = None
    sha512_hash: bytes | None = None
    timestamp: int | None = None
    token: str | None = None
