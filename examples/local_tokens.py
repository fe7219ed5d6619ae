"""Count tokens without a call, with a tokenizer of your own; without `model_file` the model's own is fetched once."""

import tempfile
from pathlib import Path

import sentencepiece

from gemkit.local_tokenizer import LocalTokenizer

with tempfile.TemporaryDirectory() as folder:
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(["the quick brown fox jumps over the lazy dog"] * 50),
        model_prefix=f"{folder}/small",
        vocab_size=300,
        byte_fallback=True,
        hard_vocab_limit=False,
        minloglevel=2,
    )
    tokenizer = LocalTokenizer("gemini-2.5-flash", model_file=Path(folder) / "small.model")
    print(tokenizer.count_tokens("the quick fox").total_tokens, "tokens")
    for info in tokenizer.compute_tokens(["the quick fox"]).tokens_info or []:
        print(info.role, info.tokens)
